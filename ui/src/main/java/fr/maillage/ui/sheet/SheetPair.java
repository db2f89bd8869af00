package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.RegionalBody;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.RegionalPair;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The pair of the region, its completeness, and what is known of each side. */
final class SheetPair extends SheetBlock {

	private static final Set<RelationType> ACTS = EnumSet.of(RelationType.FUNDS, RelationType.PILOTS,
			RelationType.FACILITATES, RelationType.PARTICIPATES_IN, RelationType.SUPPORTS, RelationType.CARRIES);

	private final transient RegionalPair pair;

	private final transient List<Relation> regional;

	SheetPair(RegionalOverview overview, References references) {
		super(references);
		this.pair = overview.pair();
		this.regional = overview.regional();
		RegionalPair pair = overview.pair();
		Paragraph state = Sentence.into(new Paragraph(), "sheet.pair", new Strong(Words.label(pair.completeness())));
		state.addClassName("state");
		SheetTable table = new SheetTable("bodies");
		side(table, "ARS", pair.ars());
		side(table, "Aract", pair.aract());
		add(state, table);
	}

	private void side(SheetTable table, String role, RegionalBody side) {
		if (side.body() == null) {
			table.row(new Span(role),
					new Span(new Unstated(Words.say("pair.unnamed", role)), references().to(this.pair.plannedBy())));
			return;
		}
		table.row(Link.to(side.body()), told(side));
	}

	private Component told(RegionalBody side) {
		Span told = new Span();
		boolean inferred = side.covers().stream().noneMatch((relation) -> Mark.of(relation) == Mark.STATED);
		told.add(new Span(Words.say("sheet.body.region")),
				references().to(side.covers().stream().flatMap((one) -> one.citationIds().stream()).toList()),
				new Sure(inferred ? Mark.INFERRED : Mark.STATED));
		role(told, side);
		names(told, "sheet.body.printed", side.printedAs(), side);
		names(told, "sheet.body.predecessors", side.predecessors(), side);
		return told;
	}

	/**
	 * That documents tell what it does for the clusters of the region, itself or under
	 * the name that a document prints.
	 */
	private void role(Span told, RegionalBody side) {
		if (!side.documented() || side.body() == null) {
			told.add(new Span(Words.say("or.before") + Words.say("sheet.body.undocumented")));
			return;
		}
		String id = side.body().id();
		Set<String> printed = side.printedAs()
			.stream()
			.map((relation) -> relation.other(id).id())
			.collect(Collectors.toSet());
		List<Relation> acts = this.regional.stream()
			.filter((relation) -> relation.from().id().equals(id) || printed.contains(relation.from().id()))
			.filter((relation) -> ACTS.contains(relation.type()))
			.toList();
		if (!acts.isEmpty()) {
			boolean stated = acts.stream()
				.anyMatch((relation) -> relation.from().id().equals(id) && Mark.of(relation) == Mark.STATED);
			told.add(new Span(Words.say("or.before") + Words.say("sheet.body.documented")),
					references().to(acts.toArray(Relation[]::new)), new Sure(stated ? Mark.STATED : Mark.INFERRED));
		}
	}

	private void names(Span told, String key, List<Relation> relations, RegionalBody side) {
		if (relations.isEmpty() || side.body() == null) {
			return;
		}
		String names = relations.stream()
			.map((relation) -> relation.other(side.body().id()).name())
			.distinct()
			.collect(Collectors.joining(", "));
		told.add(new Span(Words.say("or.before")));
		Sentence.into(told, key, new Printed(names));
		told.add(references().to(relations.toArray(Relation[]::new)));
	}

}
