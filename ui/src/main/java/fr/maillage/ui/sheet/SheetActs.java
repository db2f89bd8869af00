package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Cited;
import fr.maillage.evidence.Status;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingNature;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.ui.component.Amount;
import fr.maillage.ui.component.Lens;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who funds, pilots, facilitates, takes part, supports and carries in the region. */
final class SheetActs extends SheetBlock {

	private final transient RegionalOverview overview;

	private final transient Map<String, FundingLine> fundings;

	SheetActs(SheetFacts facts, References references) {
		super(references);
		this.overview = facts.overview();
		this.fundings = facts.fundings();
		SheetTable table = new SheetTable("acts");
		for (Lens lens : Lens.values()) {
			table.row(new Span(Words.label(lens)), told(lens.type()));
		}
		if (all(RelationType.CARRIES).findAny().isPresent()) {
			table.row(new Span(Words.say("OUTGOING.CARRIES")), told(RelationType.CARRIES));
		}
		add(table);
	}

	private Component told(RelationType type) {
		Div told = new Div();
		lines(all(type)).forEach(told::add);
		if (told.getComponentCount() == 0) {
			told.add(new Div(new Unstated(Words.say("lens.none"))));
		}
		List<Relation> national = this.overview.national()
			.stream()
			.filter((relation) -> relation.type() == type && !this.overview.regional().contains(relation))
			.toList();
		if (!national.isEmpty()) {
			Span heading = new Span(Words.say("sheet.national"));
			heading.addClassName("small");
			told.add(new Div(heading));
			byWhat(national).forEach(told::add);
		}
		return told;
	}

	private Stream<Relation> all(RelationType type) {
		Stream<Relation> participants = this.overview.clusters()
			.stream()
			.flatMap((cluster) -> cluster.participants().stream());
		return Stream.concat(this.overview.regional().stream(), participants)
			.filter((relation) -> relation.type() == type)
			.distinct();
	}

	/** A line for each who acts in the same way: « ARS Normandie : Vague 1, Vague 2 ». */
	private Stream<Div> lines(Stream<Relation> relations) {
		Map<List<Object>, List<Relation>> alike = relations
			.collect(Collectors.groupingBy((relation) -> List.of(relation.from(), Mark.of(relation), unnamed(relation)),
					LinkedHashMap::new, Collectors.toList()));
		return alike.values().stream().map(this::line);
	}

	private Div line(List<Relation> relations) {
		Div line = new Div(actor(relations.getFirst()), new Span(Words.say("labelled", "")));
		Map<EntityRef, List<Relation>> targets = relations.stream()
			.collect(Collectors.groupingBy(Relation::to, LinkedHashMap::new, Collectors.toList()));
		List<Span> told = targets.values().stream().map((same) -> new Span(target(same), amounts(same))).toList();
		return ended(line, told, relations);
	}

	/** Who acts; a funder that no document names is never written as one. */
	private Component actor(Relation relation) {
		return unnamed(relation) ? new Unstated(Words.say("sheet.funder.perhaps", relation.from().name()))
				: Link.to(relation.from());
	}

	private boolean unnamed(Relation relation) {
		FundingLine line = this.fundings.get(relation.id());
		return line != null && line.nature() == FundingNature.UNNAMED_FUNDER;
	}

	private static Component target(List<Relation> same) {
		return Link.within(same.getFirst().to());
	}

	private static Span amounts(List<Relation> same) {
		String amounts = same.stream()
			.filter((relation) -> relation.amount() != null)
			.map((relation) -> Amount.of(Objects.requireNonNull(relation.amount()), relation.currency()))
			.collect(Collectors.joining(", "));
		return new Span(amounts.isEmpty() ? "" : " (" + amounts + ")");
	}

	/** A line for each thing for which many act: « Vague 1 : DGOS (1 M€), HAS ». */
	private Stream<Div> byWhat(List<Relation> relations) {
		Map<List<Object>, List<Relation>> alike = relations.stream()
			.collect(Collectors.groupingBy((relation) -> List.of(relation.to(), Mark.of(relation)), LinkedHashMap::new,
					Collectors.toList()));
		return alike.values().stream().map((same) -> {
			Div line = new Div(target(same), new Span(Words.say("labelled", "")));
			Map<EntityRef, List<Relation>> actors = same.stream()
				.collect(Collectors.groupingBy(Relation::from, LinkedHashMap::new, Collectors.toList()));
			List<Span> told = actors.values()
				.stream()
				.map((acts) -> new Span(actor(acts.getFirst()), amounts(acts)))
				.toList();
			ended(line, told, same);
			if (joinedByInference(same.getFirst().to())) {
				line.add(new Span(" "), Mark.INFERRED.drawing(), new Span("\u00a0" + Words.say("sheet.joined")));
			}
			return line;
		});
	}

	/** Whether no document says that a cluster of the region is part of that wave. */
	private boolean joinedByInference(EntityRef wave) {
		List<Relation> memberships = this.overview.clusters()
			.stream()
			.flatMap((cluster) -> cluster.waves().stream())
			.filter((relation) -> relation.to().equals(wave))
			.toList();
		return !memberships.isEmpty()
				&& memberships.stream().allMatch((relation) -> relation.status() == Status.INFERRED);
	}

	private Div ended(Div line, List<Span> told, List<Relation> relations) {
		for (Span one : told) {
			if (one != told.getFirst()) {
				line.add(new Span(Words.say("or.before")));
			}
			line.add(one);
		}
		line.add(references().to(relations.toArray(Cited[]::new)), new Sure(Mark.of(relations.getFirst())));
		return line;
	}

}
