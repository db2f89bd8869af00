package fr.maillage.ui.thing;

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
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.cluster.Clusters;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.Relations;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Chip;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Paged;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * The list of all things of one kind: by category, by what they are linked to, by the
 * words of their names, in the order that the reader chooses. The address holds all of
 * it.
 */
@Route(Address.CLUSTERS)
@RouteAlias(Address.ORGANIZATIONS)
@RouteAlias(Address.SOURCES)
@RouteAlias(ThingNavigation.ESTABLISHMENTS)
@RouteAlias(ThingNavigation.GROUPS)
@RouteAlias(ThingNavigation.THEMES)
@RouteAlias(ThingNavigation.WAVES)
@RouteAlias(ThingNavigation.EXPERIMENTS)
@RouteAlias(ThingNavigation.METHOD)
@RouteAlias(ThingNavigation.SURVEY)
@RouteAlias(ThingNavigation.EVENTS)
@RouteAlias(ThingNavigation.RESOURCES)
@RouteAlias(ThingNavigation.POLICY_TEXTS)
@RouteAlias(ThingNavigation.FIGURES)
@AnonymousAllowed
class ThingListView extends Page implements BeforeEnterObserver {

	private static final int PAGE = 60;

	private final transient Entities entities;

	private final transient Rows rows;

	private final transient ListSheet sheet;

	private final Div results = new Div();

	ThingListView(Entities entities, Clusters clusters, Relations relations, PageEvidence pageEvidence) {
		this.entities = entities;
		this.sheet = new ListSheet(entities, pageEvidence, new Rows(clusters, relations));
		this.rows = new Rows(clusters, relations);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		ThingList list = ThingList.at(event.getLocation().getFirstSegment());
		EntityList asked = ThingNavigation.asked(list, event.getLocation());
		Narrowed narrowed = Narrowed.of(asked, this.entities);
		begin(Words.label(list));
		heading(new Span(Words.label(list)));
		add(lead(Words.say("things.answer." + list.name())));
		Stream.of(ThingNavigation.unheeded(list, event.getLocation()), narrowed.unheeded())
			.flatMap(List::stream)
			.forEach((sentence) -> add(new Unheeded(sentence)));
		add(filter(list, narrowed.list()), this.results);
		show(list, narrowed);
	}

	private TextField filter(ThingList list, EntityList asked) {
		TextField filter = new TextField(Words.say("things.filter"));
		filter.addClassName("filter");
		filter.setClearButtonVisible(true);
		filter.setValue(Objects.requireNonNullElse(asked.text(), ""));
		filter.setValueChangeMode(ValueChangeMode.LAZY);
		filter.addValueChangeListener((change) -> {
			EntityList narrowed = asked.named(ThingNavigation.bounded(change.getValue()));
			UI.getCurrent().getPage().getHistory().replaceState(null, ThingNavigation.address(list, narrowed));
			show(list, Narrowed.of(narrowed, this.entities));
		});
		return filter;
	}

	private void show(ThingList list, Narrowed narrowed) {
		EntityList asked = narrowed.list();
		long total = narrowed.total();
		ActiveFilters filters = new ActiveFilters(list, narrowed);
		this.results.removeAll();
		this.results.add(new NearChoosers(list, narrowed), categories(list, asked, narrowed.categories()), filters);
		Paragraph count = new Paragraph(Words.say("things.count", total));
		count.addClassNames("mut", "listed");
		count.getElement().setAttribute("role", "status");
		Div above = bar(count, new OrderChips(list, asked));
		above.addClassName("above");
		this.results.add(above);
		if (total > 0) {
			this.results.add(card(new Paged<>("rows", total, (position) -> page(asked, position), this.rows::row)));
			this.results.add(bar(new Exports(() -> this.sheet.of(list, asked, total)), inGraphQl(asked)));
		}
		else {
			this.results.add(card(nothing(filters)));
		}
	}

	private Window<Entity> page(EntityList asked, ScrollPosition position) {
		Window<Entity> page = this.entities.page(asked, position, PAGE);
		this.rows.prepare(page.getContent());
		return page;
	}

	/** The same list for programs. */
	private static Anchor inGraphQl(EntityList asked) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("kind", asked.kind().name());
		variables.put("category", asked.category());
		variables.put("text", asked.text());
		variables.put("near", asked.near().isEmpty() ? null : asked.near());
		variables.put("order", asked.order().name());
		variables.put("first", PAGE);
		return PlaygroundNavigation.view("things-of-a-kind", variables);
	}

	/** Why the list is empty, and what to do. */
	static Paragraph nothing(ActiveFilters filters) {
		return Sentence.into(new Paragraph(), (filters.number() > 1) ? "things.none.together" : "things.none",
				filters.words(), filters.all());
	}

	/** The categories with their numbers; nothing to choose when there is but one. */
	static Nav categories(ThingList list, EntityList asked, Map<String, Long> categories) {
		Nav chips = new Nav();
		chips.addClassNames("bar", "kinds");
		chips.setAriaLabel(Words.say("things.categories"));
		chips.setVisible(categories.size() > 1 || asked.category() != null);
		chips.add(Chip.to(ThingNavigation.address(list, asked.in(null)), Words.say("things.all"),
				categories.values().stream().mapToLong(Long::longValue).sum(), asked.category() == null));
		categories.forEach((category, number) -> chips.add(Chip.to(ThingNavigation.address(list, asked.in(category)),
				list.words(category), number, category.equals(asked.category()))));
		return chips;
	}

}
