package fr.maillage.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.PartialDate;
import fr.maillage.method.Event;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.RelationSentence;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.Map;

/** Who commissioned the evaluation, who carried it out, and the events of its study. */
final class EvaluationTable {

	private static final List<Row> ROWS = List.of(new Row(RelationType.COMMISSIONED, "evaluation.commissioned"),
			new Row(RelationType.EVALUATED, "evaluation.evaluated"),
			new Row(RelationType.CARRIES, "evaluation.carries"), new Row(RelationType.FUNDS, "evaluation.funds"),
			new Row(RelationType.PILOTS, "evaluation.pilots"), new Row(RelationType.SUPPORTS, "evaluation.supports"),
			new Row(RelationType.ABOUT, "evaluation.events"));

	private EvaluationTable() {
	}

	static RelationTable of(List<Relation> evaluation, Map<String, Entity> things, Evidence evidence) {
		RelationTable table = new RelationTable(Words.say("programme.evaluation"));
		for (Row row : ROWS) {
			List<Relation> relations = evaluation.stream().filter((relation) -> relation.type() == row.type()).toList();
			if (!relations.isEmpty()) {
				table.row(new Span(Words.say(row.key())),
						relations.stream()
							.map((relation) -> RelationTable.line(said(relation, things), evidence.proofs(relation)))
							.toList());
			}
		}
		return table;
	}

	/** Of an event, when it was; of others, who does what. */
	private static Component said(Relation relation, Map<String, Entity> things) {
		if (!(things.get(relation.from().id()) instanceof Event event)) {
			return new RelationSentence(relation);
		}
		PartialDate date = event.date();
		return new Div(Link.to(event.ref()), new Span("\u00a0· "),
				(date != null) ? new Printed(date.text()) : new Unstated(Words.say("date.none")));
	}

	private record Row(RelationType type, String key) {
	}

}
