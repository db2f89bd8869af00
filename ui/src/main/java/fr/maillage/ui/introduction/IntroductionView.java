package fr.maillage.ui.introduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.introduction.Answer;
import fr.maillage.introduction.Constraint;
import fr.maillage.introduction.Hop;
import fr.maillage.introduction.Introduction;
import fr.maillage.introduction.Introductions;
import fr.maillage.introduction.Wish;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.search.Searches;
import fr.maillage.ui.choice.EntityBox;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.AssertionSheet;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.network.NetworkNavigation;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who could introduce one to another, by which people, and how we know. */
@Route(IntroductionNavigation.INTRODUCTIONS)
@AnonymousAllowed
class IntroductionView extends Page implements BeforeEnterObserver {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private static final Set<EntityKind> ENDS = EnumSet.of(EntityKind.ORGANIZATION, EntityKind.ESTABLISHMENT,
			EntityKind.PARTICIPANT_GROUP, EntityKind.CLUSTER);

	private final transient Introductions introductions;

	private final transient Entities entities;

	private final transient Searches searches;

	private final transient PageEvidence pageEvidence;

	IntroductionView(Introductions introductions, Entities entities, Searches searches, PageEvidence pageEvidence) {
		this.introductions = introductions;
		this.entities = entities;
		this.searches = searches;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Asked asked = IntroductionNavigation.asked(event.getLocation());
		Map<String, Entity> ends = this.entities
			.byIds(Stream.of(asked.from(), asked.to()).flatMap(Stream::ofNullable).toList());
		EntityRef from = ref(ends, asked.from());
		EntityRef to = ref(ends, asked.to());
		begin(Words.say("introductions"));
		Wish wish = (from != null && to != null) ? asked.wish(LocalDate.now(PARIS)) : null;
		Answer answer = (wish != null) ? this.introductions.answer(wish) : new Answer(List.of(), List.of());
		heading(new Span((from == null || to == null) ? Words.say("introductions.question")
				: Words.say("introductions.answer", answer.introductions().size(), from.name(), to.name())));
		add(lead(Words.say("introductions.lead")));
		Stream.concat(IntroductionNavigation.unheeded(event.getLocation()).stream(),
				Stream.of(asked.from(), asked.to()).flatMap(Stream::ofNullable).filter((id) -> !ends.containsKey(id)))
			.forEach((text) -> add(new Unheeded(Words.say("introductions.unheeded", text))));
		add(fields(asked, from, to), constraints(asked));
		if (from == null || to == null) {
			return;
		}
		Evidence evidence = this.pageEvidence.of(ties(answer));
		if (answer.introductions().isEmpty()) {
			add(nothing(answer, asked, from, to));
		}
		int number = 0;
		for (Introduction introduction : answer.introductions()) {
			number++;
			add(section(Words.say("introductions.path", number, introduction.hops().size()),
					new PathCard(introduction, evidence, from, to)));
		}
		add(bar(new Exports(
				() -> new AssertionSheet(IntroductionNavigation.INTRODUCTIONS, Words.say("introductions"), evidence)
					.relations(ties(answer).toList())
					.sheet()),
				inGraphQl(asked)));
	}

	private static Stream<Relation> ties(Answer answer) {
		return answer.introductions()
			.stream()
			.flatMap((introduction) -> introduction.hops().stream())
			.map(Hop::ties)
			.flatMap(List::stream);
	}

	private static @Nullable EntityRef ref(Map<String, Entity> ends, @Nullable String id) {
		Entity end = (id != null) ? ends.get(id) : null;
		return (end != null) ? end.ref() : null;
	}

	private Component fields(Asked asked, @Nullable EntityRef from, @Nullable EntityRef to) {
		EntityBox one = new EntityBox(Words.say("introductions.from"), ENDS, this.searches, from,
				(chosen) -> go(asked.from(chosen.id())));
		EntityBox other = new EntityBox(Words.say("introductions.toward"), ENDS, this.searches, to,
				(chosen) -> go(asked.to(chosen.id())));
		Div fields = new Div(one, other);
		fields.addClassNames("bar", "ends");
		return fields;
	}

	private static Component constraints(Asked asked) {
		Nav chips = new Nav();
		chips.addClassNames("bar", "kinds");
		chips.setAriaLabel(Words.say("introductions.constraints"));
		for (Constraint constraint : List.of(Constraint.STATED, Constraint.HELD, Constraint.CLOSE)) {
			chips.add(
					chip(asked.turning(constraint), Words.label(constraint), asked.constraints().contains(constraint)));
		}
		for (int hops = 2; hops <= Wish.LONGEST; hops++) {
			chips.add(chip(asked.within(hops), Words.say("introductions.hops", hops), asked.hops() == hops));
		}
		return chips;
	}

	private static Link chip(Asked then, String words, boolean on) {
		Link chip = new Link(IntroductionNavigation.address(then), words);
		chip.addClassName("chip");
		if (on) {
			chip.getElement().setAttribute("aria-current", "true");
		}
		return chip;
	}

	/**
	 * Why there is none, and what to do: a constraint to give up, or whom each of the two
	 * knows.
	 */
	private static Component nothing(Answer answer, Asked asked, EntityRef from, EntityRef to) {
		Div card = card(new Paragraph(Words.say("introductions.none")));
		for (Constraint constraint : answer.relaxations()) {
			Asked then = (constraint == Constraint.SHORT) ? asked.within(Wish.LONGEST) : asked.turning(constraint);
			card.add(new Paragraph(new Link(IntroductionNavigation.address(then),
					Words.say("introductions.relax." + constraint.name()))));
		}
		if (answer.relaxations().isEmpty()) {
			card.add(new Paragraph(Words.say("introductions.none.ever")));
			card.add(Sentence.into(new Paragraph(), "introductions.around", Link.to(from),
					NetworkNavigation.around(from)));
			card.add(Sentence.into(new Paragraph(), "introductions.around", Link.to(to), NetworkNavigation.around(to)));
		}
		return card;
	}

	/** The same paths for programs. */
	private static Component inGraphQl(Asked asked) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("from", asked.from());
		variables.put("to", asked.to());
		variables.put("constraints", asked.constraints().stream().map(Constraint::name).sorted().toList());
		variables.put("maxHops", asked.hops());
		return PlaygroundNavigation.view("who-can-introduce", variables);
	}

	private static void go(Asked asked) {
		Location location = new Location(IntroductionNavigation.address(asked));
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
	}

}
