package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.relation.EntityKind;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionCode;
import fr.maillage.territory.Territories;
import fr.maillage.ui.component.Breadcrumb;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.territory.RegionTools;
import fr.maillage.ui.thing.UnknownThing;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sheet of a region, on screen as on paper. */
@Route(SheetNavigation.SHEET)
@AnonymousAllowed
class RegionalSheetView extends Page implements BeforeEnterObserver {

	/** A request asks for the changes of so many things at most. */
	private static final int CHANGED_AT_MOST = 100;

	private final transient Territories territories;

	private final transient SheetReader reader;

	private final transient SheetPress press;

	private final transient ProductAddress address;

	RegionalSheetView(Territories territories, SheetReader reader, SheetPress press, ProductAddress address) {
		this.territories = territories;
		this.reader = reader;
		this.press = press;
		this.address = address;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String code = SheetNavigation.code(event.getRouteParameters());
		Optional<Region> region = RegionCode.isValid(code) ? this.territories.region(new RegionCode(code))
				: Optional.empty();
		region.ifPresentOrElse((known) -> show(known, code, event.getLocation()),
				() -> UnknownThing.reroute(event, EntityKind.REGION, code));
	}

	private void show(Region region, String code, Location location) {
		LocalDate since = SheetNavigation.since(location).orElse(null);
		String base = this.address.base();
		SheetFacts facts = this.reader.read(List.of(region), since, base).getFirst();
		RegionalSheet sheet = new RegionalSheet(facts);
		begin(Words.say("sheet.title", region.name()));
		add(new Breadcrumb(Link.to(region.ref()), Words.say("sheet")));
		SheetNavigation.unheeded(location).ifPresent((sentence) -> add(new Unheeded(sentence)));
		List<String> things = SheetReader.things(facts.overview());
		Div away = bar(RegionTools.exports(facts.overview(), facts.evidence()),
				RegionTools.inGraphQl(facts.overview(), things.stream().limit(CHANGED_AT_MOST).toList(), since));
		away.addClassName("sheet-tools");
		if (things.size() > CHANGED_AT_MOST) {
			away.add(new Span(Words.say("sheet.graphql.cut", CHANGED_AT_MOST, things.size())));
		}
		add(tools(code, since, sheet, base), sheet, away);
	}

	private Component tools(String code, @Nullable LocalDate since, RegionalSheet sheet, String base) {
		Batch.Sheet printed = new Batch.Sheet(sheet.getElement().getOuterHTML(), getPageTitle());
		Anchor pdf = new Anchor();
		pdf.setText(Words.say("sheet.pdf"));
		// when there is no file, the browser shows why
		pdf.setHref(new SheetDownload(this.press, "fiche-" + code + ".pdf", printed, Words.language().toLanguageTag(),
				base, Words.say("sheet.busy")), AttachmentType.INLINE);
		pdf.addClassName("btn");
		NativeButton print = new NativeButton(Words.say("sheet.print"),
				(click) -> UI.getCurrent().getPage().executeJs("window.print()"));
		print.addClassName("btn");
		Link all = new Link(SheetNavigation.address(since), Words.say("sheets.all"));
		Div tools = new Div(pdf, print, new Span(all), since(code, since));
		tools.addClassNames("bar", "sheet-tools");
		return tools;
	}

	private static DatePicker since(String code, @Nullable LocalDate since) {
		DatePicker day = new DatePicker(Words.say("sheet.since"));
		day.setLocale(Words.language());
		day.setMax(LocalDate.now(ZoneId.of("Europe/Paris")));
		day.setClearButtonVisible(true);
		day.setPlaceholder(Words.say("sheet.since.first"));
		day.setValue(since);
		day.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				Location location = new Location(SheetNavigation.address(code, change.getValue()));
				UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
			}
		});
		return day;
	}

}
