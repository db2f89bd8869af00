package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.Relation;
import fr.maillage.territory.RegionalBody;
import fr.maillage.territory.RegionalPair;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Collectors;

/** The pair of the region, its completeness, and what is known of each side. */
final class SheetPair extends SheetBlock {

	private final transient RegionalPair pair;

	SheetPair(RegionalPair pair, References references) {
		super(references);
		this.pair = pair;
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
		told.add(new Span(Words.say(side.documented() ? "sheet.body.documented" : "pair.undocumented")),
				references().to(side.covers().stream().flatMap((one) -> one.citationIds().stream()).toList()),
				new Sure(inferred ? Mark.INFERRED : Mark.STATED));
		names(told, "sheet.body.printed", side.printedAs(), side);
		names(told, "sheet.body.predecessors", side.predecessors(), side);
		return told;
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
