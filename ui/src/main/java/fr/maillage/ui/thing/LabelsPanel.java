package fr.maillage.ui.thing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Citation;
import fr.maillage.relation.Direction;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.thing.Surroundings.Around;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The labels under which documents may print one theme, each with the reason why we bring
 * it near; they stay themes of their own.
 */
final class LabelsPanel extends Div {

	LabelsPanel(EntityRef theme, Around around) {
		RelationTable table = new RelationTable(Words.say("labels"));
		row(table, "labels.same", of(theme, around, RelationType.SAME_AS, null), theme, around.evidence());
		row(table, "labels.broader", of(theme, around, RelationType.BROADER, Direction.OUTGOING), theme,
				around.evidence());
		row(table, "labels.narrower", of(theme, around, RelationType.BROADER, Direction.INCOMING), theme,
				around.evidence());
		add(Page.section(Words.say("labels"), rule(), table));
	}

	private static Paragraph rule() {
		Paragraph rule = new Paragraph(Words.say("labels.rule"));
		rule.addClassNames("mut", "listed");
		return rule;
	}

	/** Whether it brings two labels near. */
	static boolean joins(Relation relation) {
		return relation.type() == RelationType.SAME_AS || relation.type() == RelationType.BROADER;
	}

	private static List<Relation> of(EntityRef theme, Around around, RelationType type, @Nullable Direction direction) {
		return around.relations()
			.stream()
			.filter((relation) -> relation.type() == type)
			.filter((relation) -> direction == null
					|| (direction == Direction.OUTGOING) == relation.from().id().equals(theme.id()))
			.toList();
	}

	private static void row(RelationTable table, String key, List<Relation> relations, EntityRef theme,
			Evidence evidence) {
		if (!relations.isEmpty()) {
			table.row(new Span(Words.say(key)),
					relations.stream().map((relation) -> line(relation, theme, evidence)).toList());
		}
	}

	private static Component line(Relation relation, EntityRef theme, Evidence evidence) {
		Div said = new Div(Link.to(relation.other(theme.id())));
		evidence.of(relation)
			.stream()
			.map(Citation::reason)
			.filter(Objects::nonNull)
			.map((reason) -> new Paragraph(new Printed(reason)))
			.peek((reason) -> reason.addClassNames("sm", "mut"))
			.forEach(said::add);
		return RelationTable.line(said, evidence.proofs(relation));
	}

}
