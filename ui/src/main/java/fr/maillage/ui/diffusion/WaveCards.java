package fr.maillage.ui.diffusion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.Reach;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.evidence.Validity;
import fr.maillage.ui.atlas.DrawnMap;
import fr.maillage.ui.atlas.Fill;
import fr.maillage.ui.atlas.MapDrawing;
import fr.maillage.ui.atlas.MapImage;
import fr.maillage.ui.atlas.Swatch;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Since;
import fr.maillage.ui.component.StillHeld;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Until;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Exports;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The map once for each wave, all with one legend and one scale. */
final class WaveCards extends Div {

	private final transient Diffusion diffusion;

	private final WaveMaps maps;

	private final Asked asked;

	WaveCards(Diffusion diffusion, Asked asked) {
		this.diffusion = diffusion;
		this.maps = new WaveMaps(diffusion.matrix());
		this.asked = asked;
		Div cards = new Div();
		cards.addClassName("waves-lay");
		diffusion.waves().forEach((reach) -> cards.add(card(reach)));
		UnorderedList legend = new UnorderedList();
		legend.addClassName("map-legend");
		legend.getElement().setAttribute("aria-label", Words.say("map.legend"));
		this.maps.legend().forEach((key) -> legend.add(new ListItem(sign(key.fill()), new Span(key.words()))));
		Paragraph note = new Paragraph(this.maps.note());
		note.addClassNames("sm", "mut3");
		add(cards, legend, note);
	}

	private static Component sign(@Nullable Fill fill) {
		return (fill != null) ? new Swatch(fill) : Mark.ANNOUNCED.drawing();
	}

	private Article card(WaveReach reach) {
		Article card = new Article(new H3(Link.to(reach.wave().ref())), when(reach.wave().validity()));
		card.addClassNames("card", "pad", "wave");
		MapDrawing drawing = this.maps.of(reach);
		if (reach.wave().number() == null && reach.wave().description() != null) {
			Paragraph description = new Paragraph(new Printed(reach.wave().description()));
			description.addClassNames("sm", "mut");
			card.add(description);
		}
		card.add(new DrawnMap(drawing), described(reach), told(reach), exports(reach, drawing));
		return card;
	}

	private static Paragraph when(Validity validity) {
		Paragraph when = new Paragraph();
		when.addClassNames("sm", "mut");
		when.add((validity.since() != null) ? new Since(validity.since())
				: new Unstated(Words.say("diffusion.since.none")));
		when.add(", ");
		if (validity.until() == null) {
			when.add(new Unstated(Words.say("diffusion.until.none")));
		}
		else {
			when.add(StillHeld.is(validity.until()) ? new StillHeld(validity.until()) : new Until(validity.until()));
		}
		return when;
	}

	private Paragraph described(WaveReach reach) {
		Reach alone = reach.alone();
		Paragraph words = new Paragraph();
		if (alone.clusters().isEmpty()) {
			words.add(new Unstated(Words.say("diffusion.none-described")));
			return words;
		}
		Link clusters = new Link(
				DiffusionNavigation.address(this.asked.opening(new Asked.Opened(reach.wave().id(), false))),
				Words.say("diffusion.described", alone.clusters().size()));
		Sentence.into(words, "diffusion.reached", new Strong(clusters),
				Words.say("diffusion.regions", alone.regions().size()),
				alone.headcount().known() ? new Span(Headcounts.told(alone.headcount()))
						: new Unstated(Words.say("matrix.participants.none")));
		words.add(new ReachMarks(alone));
		return words;
	}

	/** What documents count, which is more than they describe. */
	private Paragraph told(WaveReach reach) {
		Paragraph told = new Paragraph();
		told.addClassNames("sm", "mut");
		String said = new Told(this.diffusion, reach).said();
		if (said.isEmpty()) {
			told.add(Words.say("diffusion.told.nothing"));
		}
		else {
			Sentence.into(told, "diffusion.told.short",
					new Link(DiffusionNavigation.DIFFUSION + "#" + ToldTables.anchor(reach.wave().id()), said));
		}
		return told;
	}

	/** Drawn when it is asked for, with the words of this page. */
	private Exports exports(WaveReach reach, MapDrawing drawing) {
		String name = "carte-" + reach.wave().id();
		List<MapDrawing.Key> legend = this.maps.legend();
		String note = this.maps.note();
		return Exports.ofDrawing(reach.wave().name())
			.and("SVG", name + ".svg", "image/svg+xml",
					(out) -> out.write(drawing.inFile(legend, note).getBytes(StandardCharsets.UTF_8)))
			.and("PNG", name + ".png", "image/png", (out) -> MapImage.write(drawing.inFile(legend, note), out));
	}

}
