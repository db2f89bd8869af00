package fr.maillage.ui.programme;

import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.RelationSentence;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Words;
import java.util.List;

/** Who commissioned the evaluation, who carried it out, and the events of its study. */
final class EvaluationTable {

	private static final List<Row> ROWS = List.of(new Row(RelationType.COMMISSIONED, "evaluation.commissioned"),
			new Row(RelationType.EVALUATED, "evaluation.evaluated"),
			new Row(RelationType.CARRIES, "evaluation.carries"), new Row(RelationType.FUNDS, "evaluation.funds"),
			new Row(RelationType.PILOTS, "evaluation.pilots"), new Row(RelationType.SUPPORTS, "evaluation.supports"),
			new Row(RelationType.ABOUT, "evaluation.events"));

	private EvaluationTable() {
	}

	static RelationTable of(List<Relation> evaluation, Evidence evidence) {
		RelationTable table = new RelationTable(Words.say("programme.evaluation"));
		for (Row row : ROWS) {
			List<Relation> relations = evaluation.stream().filter((relation) -> relation.type() == row.type()).toList();
			if (!relations.isEmpty()) {
				table.row(new Span(Words.say(row.key())), relations.stream()
					.map((relation) -> RelationTable.line(new RelationSentence(relation), evidence.proofs(relation)))
					.toList());
			}
		}
		return table;
	}

	private record Row(RelationType type, String key) {
	}

}
