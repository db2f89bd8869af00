package fr.maillage.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.DisagreementLine;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.StatedValues;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import fr.maillage.wave.WaveSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What documents announce: each wave, the two populations, the money. None is added. */
class KeyFigures extends Div {

	/** Two populations that no document adds. */
	private static final Set<String> POPULATIONS = Set.of("figure-total-2015-2018-etablissements-page-qvct",
			"figure-etablissements-personnes-agees-handicapees-page-qvct");

	private final transient Evidence evidence;

	KeyFigures(List<WaveSummary> waves, List<Figure> programme, Evidence evidence) {
		this.evidence = evidence;
		addClassNames("card", "figs");
		waves.forEach((wave) -> {
			List<Figure> establishments = StatedValues.stated(wave, "ESTABLISHMENTS");
			if (!establishments.isEmpty()) {
				add(wave(wave, establishments));
			}
		});
		List<Figure> populations = programme.stream().filter((figure) -> POPULATIONS.contains(figure.id())).toList();
		if (populations.size() == POPULATIONS.size()) {
			add(populations(populations));
		}
		List<WaveSummary> funded = waves.stream()
			.filter((wave) -> !StatedValues.stated(wave, "AMOUNT").isEmpty())
			.toList();
		if (!funded.isEmpty()) {
			add(money(funded));
		}
	}

	private Div wave(WaveSummary summary, List<Figure> establishments) {
		Paragraph said = Sentence.into(new Paragraph(), "home.wave.establishments", number(summary, "CLUSTERS"),
				number(summary, "REGIONS"));
		List<Component> proofs = new ArrayList<>();
		StatedValues.disputes(summary, "ESTABLISHMENTS")
			.forEach((it) -> proofs.add(disputed(it, "home.disputed.establishments")));
		StatedValues.disputes(summary, "CLUSTERS").forEach((it) -> proofs.add(disputed(it, "home.disputed.projects")));
		StatedValues.disputes(summary, "REGIONS").forEach((it) -> proofs.add(disputed(it, "home.disputed.regions")));
		if (proofs.isEmpty()) {
			proofs.add(this.evidence.proofs(establishments.getFirst()));
		}
		return figure(title(summary), StatedValues.each(summary, "ESTABLISHMENTS"), Words.say("or"), said, proofs);
	}

	/** Every value that documents give, marked when they disagree. */
	private static Component number(WaveSummary summary, String measure) {
		List<String> values = StatedValues.each(summary, measure);
		if (values.isEmpty()) {
			return new Unstated(Words.say("home.number.none"));
		}
		Span number = new Span(Words.either(values));
		if (!StatedValues.disputes(summary, measure).isEmpty()) {
			number.addClassName("disputed");
			number.add(new Span("\u00a0"), Mark.DISPUTED.spoken());
		}
		return number;
	}

	private static Link disputed(Disagreement disagreement, String key) {
		Link link = new Link(Address.of(disagreement.ref()), "");
		link.addClassNames("tag", "dis");
		link.add(Mark.DISPUTED.drawing(), new Span(Words.say(key, DisagreementLine.values(disagreement))));
		return link;
	}

	private Div populations(List<Figure> figures) {
		Paragraph said = new Paragraph();
		figures.forEach((figure) -> said.add(new Span(figure.value() + "\u00a0: "),
				new Printed((figure.population() != null) ? figure.population() : figure.name()),
				new Span((figure.period() != null) ? " (" + figure.period().text() + "). " : ". ")));
		said.add(Words.say("home.never-added"));
		return figure(new Span(Words.say("home.populations")), figures.stream().map(Figure::value).toList(),
				Words.say("and"), said, List.of(this.evidence.proofs(citations(figures.stream()))));
	}

	private Div money(List<WaveSummary> waves) {
		Paragraph said = new Paragraph();
		waves.forEach((summary) -> {
			Sentence.into(said, "home.money", StatedValues.of(StatedValues.stated(summary, "AMOUNT")),
					new Printed(summary.wave().name()), funders(summary));
		});
		return figure(new Span(Words.say("home.financing")),
				waves.stream().map((summary) -> StatedValues.of(StatedValues.stated(summary, "AMOUNT"))).toList(),
				Words.say("and"), said, List.of(this.evidence.proofs(citations(
						waves.stream().flatMap((summary) -> StatedValues.stated(summary, "AMOUNT").stream())))));
	}

	private static Component funders(WaveSummary summary) {
		Span funders = new Span();
		summary.relations()
			.stream()
			.filter((relation) -> relation.type() == RelationType.FUNDS && relation.status() == Status.STATED)
			.map(Relation::from)
			.distinct()
			.forEach((funder) -> {
				if (funders.getComponentCount() > 0) {
					funders.add(Words.say("and.between"));
				}
				funders.add(Link.to(funder));
			});
		return (funders.getComponentCount() > 0) ? funders : new Unstated(Words.say("home.funder.none"));
	}

	private static List<String> citations(Stream<Figure> figures) {
		return figures.flatMap((figure) -> figure.citationIds().stream()).distinct().toList();
	}

	private static Div figure(Component title, List<String> values, String between, Paragraph said,
			List<Component> proofs) {
		Div value = new Div();
		value.addClassName("val");
		for (String each : values) {
			if (value.getComponentCount() > 0) {
				Span small = new Span(between);
				small.addClassName("small");
				value.add(small);
			}
			value.add(new Span(each));
		}
		Div bar = new Div();
		bar.add(proofs);
		bar.addClassName("bar");
		Div figure = new Div(new H3(title), value, said, bar);
		figure.addClassName("fig");
		return figure;
	}

	private static Component title(WaveSummary summary) {
		Validity validity = summary.wave().validity();
		String since = (validity.since() != null) ? validity.since().text() : "";
		String until = (validity.until() != null) ? "\u00a0– " + validity.until().text() : "";
		Span period = new Span(since + until);
		period.addClassName("period");
		return new Span(Link.to(summary.wave().ref()), period);
	}

}
