package fr.maillage.ui.search;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.catalogue.Catalogue;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Facet;
import fr.maillage.search.Found;
import fr.maillage.search.Hit;
import fr.maillage.search.Search;
import fr.maillage.search.Searches;
import fr.maillage.ui.component.Chip;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Paged;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.AssertionSheet;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.export.Sheet;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** Everything that answers a search, by kind; the address holds the search. */
@Route(SearchNavigation.PAGE)
@AnonymousAllowed
class SearchView extends Page implements BeforeEnterObserver {

	private static final int PAGE = 20;

	private static final int EXPORTED_AT_ONCE = 100;

	private static final int EXPORTED_AT_MOST = 1000;

	private final transient Searches searches;

	private final transient Catalogue catalogue;

	private final Div results = new Div();

	SearchView(Searches searches, Catalogue catalogue) {
		this.searches = searches;
		this.catalogue = catalogue;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Search search = SearchNavigation.asked(event.getLocation());
		begin(title(search));
		heading(new Span(Words.say("search")));
		add(lead(Words.say("search.lead")));
		SearchNavigation.unheeded(event.getLocation()).ifPresent((sentence) -> add(new Unheeded(sentence)));
		add(field(search), this.results);
		show(search);
	}

	private static String title(Search search) {
		return search.text().isEmpty() ? Words.say("search") : Words.say("search.title", search.text());
	}

	private TextField field(Search search) {
		TextField field = new TextField(Words.say("search.field"));
		field.addClassName("filter");
		field.setClearButtonVisible(true);
		field.setValue(search.text());
		field.setMaxLength(Search.TEXT_AT_MOST);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.addValueChangeListener((change) -> {
			Search other = new Search(change.getValue(), search.kinds());
			UI.getCurrent().getPage().getHistory().replaceState(null, SearchNavigation.address(other));
			retitle(title(other));
			show(other);
		});
		return field;
	}

	private void show(Search search) {
		this.results.removeAll();
		if (search.text().isEmpty()) {
			return;
		}
		Found found = this.searches.find(search, ScrollPosition.keyset(), PAGE);
		long all = found.facets().stream().mapToLong(Facet::number).sum();
		if (all > 0) {
			this.results.add(kinds(search, found, all));
		}
		this.results.add(count(found));
		if (found.correction() != null) {
			Paragraph corrected = new Paragraph();
			corrected.addClassName("corrected");
			this.results.add(Sentence.into(corrected, "search.corrected", new Printed(search.text()),
					new Printed(found.correction())));
		}
		this.results.add((found.total() > 0)
				? card(new Paged<>("rows", found.total(),
						(position) -> isFirst(position) ? found.hits()
								: this.searches.find(search, position, PAGE).hits(),
						HitRow::new))
				: new NothingFound(search, found, things(), all));
		if (found.total() > 0) {
			this.results.add(bar(new Exports(() -> sheet(search, found.total())), inGraphQl(search)));
		}
	}

	/**
	 * What was found, also beyond the page that is shown; a last row says what is cut.
	 */
	private Sheet sheet(Search search, long total) {
		List<List<@Nullable Object>> lines = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		while (position != null && lines.size() < EXPORTED_AT_MOST) {
			Window<Hit> page = this.searches.find(search, position, EXPORTED_AT_ONCE).hits();
			page.forEach((hit) -> lines.add(line(hit)));
			position = page.hasNext() ? page.positionAt(page.size() - 1) : null;
		}
		if (position != null) {
			lines.add(Arrays.asList(null, Words.say("assertions.cut", lines.size(), total), null, null, null));
		}
		return new Sheet(SearchNavigation.PAGE, title(search),
				Stream
					.of("assertions.id", "assertions.name", "assertions.kind", "assertions.why", "assertions.certainty")
					.map((key) -> Words.say(key))
					.toList(),
				lines);
	}

	private static List<@Nullable Object> line(Hit hit) {
		Entity thing = hit.entity();
		return Arrays.asList(thing.id(), thing.name(), Words.label(thing.kind()),
				Why.of(hit).getElement().getTextRecursively(), AssertionSheet.certainty(thing));
	}

	/** The same hits for programs. */
	private static Anchor inGraphQl(Search search) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("text", search.text());
		variables.put("kind", search.kinds().isEmpty() ? null : search.kinds().stream().map(Enum::name).toList());
		return PlaygroundNavigation.view("what-a-search-finds", variables);
	}

	private static boolean isFirst(ScrollPosition position) {
		return position instanceof KeysetScrollPosition keys && keys.isInitial();
	}

	/** Each thing once: an ARS is counted among the organizations too. */
	private long things() {
		Map<String, Long> numbers = this.catalogue.describe().entities();
		return Stream.of(EntityKind.values()).mapToLong((kind) -> numbers.getOrDefault(kind.label(), 0L)).sum();
	}

	private static Paragraph count(Found found) {
		Paragraph count = new Paragraph(Words.say(found.cut() ? "search.count.cut" : "things.count", found.total()));
		count.addClassNames("mut", "listed");
		count.getElement().setAttribute("role", "status");
		return count;
	}

	private static Nav kinds(Search search, Found found, long all) {
		Nav kinds = new Nav();
		kinds.addClassNames("bar", "kinds");
		kinds.setAriaLabel(Words.say("search.kinds"));
		if (found.facetsCut()) {
			kinds.add(new Span(Words.say("search.kinds.cut")));
		}
		kinds.add(Chip.to(SearchNavigation.address(search.text(), null), Words.say("things.all"), all,
				search.kinds().isEmpty()));
		found.facets()
			.forEach((facet) -> kinds.add(Chip.to(SearchNavigation.address(search.text(), facet.entityKind()),
					Words.label(facet.entityKind()), facet.number(), search.kinds().contains(facet.entityKind()))));
		return kinds;
	}

}
