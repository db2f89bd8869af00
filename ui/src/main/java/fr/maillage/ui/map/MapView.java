package fr.maillage.ui.map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.map.Knowledge;
import fr.maillage.map.Maps;
import fr.maillage.map.Place;
import fr.maillage.map.TerritoryMap;
import fr.maillage.ui.atlas.DrawnMap;
import fr.maillage.ui.atlas.MapDrawing;
import fr.maillage.ui.atlas.MapImage;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known where: France by région and by département, and a table that says the
 * same.
 */
@Route(MapNavigation.MAP)
@AnonymousAllowed
class MapView extends Page implements BeforeEnterObserver {

	/** More at one place are told by their number. */
	private static final int AT_ONE_PLACE = 100;

	private static final int UNPLACED = 200;

	private final transient Maps maps;

	private final transient Panels panels;

	MapView(Maps maps, Panels panels) {
		this.maps = maps;
		this.panels = panels;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Asked asked = MapNavigation.asked(event.getLocation());
		TerritoryMap map = this.maps.map(asked.measure(), asked.level());
		List<Place> places = this.maps.places(AT_ONE_PLACE);
		begin(Words.say("map"));
		heading(new Span(Words.say("map.answer",
				Words.say("map.territories." + map.level().name(), map.count(Knowledge.KNOWN)),
				map.territories().size(), Words.say("map.has." + map.measure().name(), map.count(Knowledge.KNOWN)))));
		add(lead(Words.say("map.lead." + map.level().name(), map.count(Knowledge.UNCOUNTED),
				map.count(Knowledge.NOT_DOCUMENTED), map.announced())));
		MapNavigation.unheeded(event.getLocation()).forEach((sentence) -> add(new Unheeded(sentence)));
		add(new MapTools(asked));
		MapDrawing drawing = new MapMaking(map, asked).drawing(places);
		Legend legend = new Legend(map);
		Div lay = new Div(figure(map, drawing, legend), card(new MapTable(map, asked)));
		lay.addClassName("map-lay");
		add(lay);
		if (asked.opened() != null) {
			this.panels.of(map, places, asked.opened())
				.ifPresentOrElse(this::add, () -> add(new Unheeded(Words.say("map.unheeded.opened"))));
		}
		add(bar(exports(map, asked, drawing, legend), inGraphQl(asked)),
				new UnplacedList(this.maps.unplaced(UNPLACED)));
	}

	private static Div figure(TerritoryMap map, MapDrawing drawing, Legend legend) {
		H2 title = new H2(MapMaking.title(map));
		title.addClassName("map-title");
		Paragraph spots = new Paragraph(new Span(Words.say("map.spots")));
		spots.addClassNames("sm", "mut");
		Paragraph note = new Paragraph(Words.say("map.note"));
		note.addClassNames("sm", "mut3");
		return card(title, new DrawnMap(drawing), legend.list(), new SpotKeys(), spots, note);
	}

	private static Exports exports(TerritoryMap map, Asked asked, MapDrawing drawing, Legend legend) {
		String name = MapSheet.name(map);
		String svg = drawing.inFile(legend.keys(), Words.say("map.note"));
		return new Exports(MapSheet.of(map, asked))
			.and("SVG", name + ".svg", "image/svg+xml", (out) -> out.write(svg.getBytes(StandardCharsets.UTF_8)))
			.and("PNG", name + ".png", "image/png", (out) -> MapImage.write(svg, out));
	}

	/** The same numbers for programs. */
	private static Anchor inGraphQl(Asked asked) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("measure", asked.measure().name());
		variables.put("level", asked.level().name());
		return PlaygroundNavigation.view("what-is-known-where", variables);
	}

}
