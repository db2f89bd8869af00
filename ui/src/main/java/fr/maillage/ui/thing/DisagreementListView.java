package fr.maillage.ui.thing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.evidence.Cited;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Matter;
import fr.maillage.provenance.Scale;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityList;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Contradiction;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * All the questions on which documents disagree, by subject, each with what every side
 * says. The address holds what they are narrowed to.
 */
@Route(Address.DISAGREEMENTS)
@AnonymousAllowed
class DisagreementListView extends Page implements BeforeEnterObserver {

	/** A page that can be read and printed; programs page through more. */
	private static final int MOST = 100;

	private static final ThingList LIST = ThingList.DISAGREEMENTS;

	private final transient Entities entities;

	private final transient PageEvidence pageEvidence;

	private final Span answer = new Span();

	private final Paragraph lead = lead();

	private final Div results = new Div();

	DisagreementListView(Entities entities, PageEvidence pageEvidence) {
		this.entities = entities;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Narrowed narrowed = Narrowed.of(ThingNavigation.asked(LIST, event.getLocation()), this.entities);
		begin(Words.label(LIST));
		heading(this.answer);
		add(this.lead);
		Stream.of(ThingNavigation.unheeded(LIST, event.getLocation()), narrowed.unheeded())
			.flatMap(List::stream)
			.forEach((sentence) -> add(new Unheeded(sentence)));
		add(filter(narrowed.list()), this.results);
		show(narrowed);
	}

	private TextField filter(EntityList asked) {
		TextField filter = new TextField(Words.say("disagreements.filter"));
		filter.addClassName("filter");
		filter.setClearButtonVisible(true);
		filter.setValue(Objects.requireNonNullElse(asked.text(), ""));
		filter.setValueChangeMode(ValueChangeMode.LAZY);
		filter.addValueChangeListener((change) -> {
			EntityList narrowed = asked.named(ThingNavigation.bounded(change.getValue()));
			UI.getCurrent().getPage().getHistory().replaceState(null, ThingNavigation.address(LIST, narrowed));
			show(Narrowed.of(narrowed, this.entities));
		});
		return filter;
	}

	private void show(Narrowed narrowed) {
		EntityList asked = narrowed.list();
		Window<Entity> page = this.entities.page(asked, ScrollPosition.keyset(), MOST);
		List<Disagreement> found = page.stream()
			.filter(Disagreement.class::isInstance)
			.map(Disagreement.class::cast)
			.toList();
		Evidence evidence = this.pageEvidence
			.of(found.stream().flatMap((one) -> Stream.concat(Stream.<Cited>of(one), one.claims().stream())));
		this.answer.setText(Words.say(asked.filtered() ? "disagreements.answer.narrowed" : "disagreements.answer",
				narrowed.total()));
		this.lead.setText(lead(found));
		ActiveFilters filters = new ActiveFilters(LIST, narrowed);
		this.results.removeAll();
		this.results.add(ThingListView.categories(LIST, asked, narrowed.categories()), new NearChoosers(LIST, narrowed),
				filters);
		if (found.isEmpty()) {
			this.results.add(card(ThingListView.nothing(filters)));
			return;
		}
		if (page.hasNext()) {
			this.results.add(new Unheeded(Words.say("disagreements.cut", MOST, narrowed.total())));
		}
		this.results.add(tools(asked, found, evidence));
		found.stream()
			.collect(Collectors.groupingBy(Disagreement::matter, TreeMap::new, Collectors.toList()))
			.forEach((matter, within) -> this.results.add(group(matter, within, evidence)));
	}

	/** What they oppose, and what is done with it. */
	private static String lead(List<Disagreement> found) {
		return Words.say("disagreements.lead", number(found, Scale.NUMBERS), number(found, Scale.DATES),
				number(found, Scale.WORDS), number(found, Scale.POPULATIONS)) + " "
				+ Words.say("things.answer.DISAGREEMENTS");
	}

	private static long number(List<Disagreement> found, Scale scale) {
		return found.stream().filter((one) -> one.scale() == scale).count();
	}

	private static Section group(Matter matter, List<Disagreement> within, Evidence evidence) {
		Section section = section(Words.say("disagreements.group", Words.label(matter), within.size()));
		section.addClassName("contradictions");
		within.forEach((one) -> section.add(new Contradiction(one, evidence)));
		return section;
	}

	private static Div tools(EntityList asked, List<Disagreement> found, Evidence evidence) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("category", asked.category());
		variables.put("text", asked.text());
		variables.put("near", asked.near().isEmpty() ? null : asked.near());
		variables.put("language", Words.language().getLanguage().equals("en") ? "EN" : "FR");
		return bar(new Exports(DisagreementSheet.of(found, evidence)),
				PlaygroundNavigation.view("where-documents-disagree", variables));
	}

}
