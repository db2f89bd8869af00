package fr.maillage.ui.thing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Beside;
import fr.maillage.ui.component.FigureTable;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.thing.Surroundings.Around;
import java.util.List;

/**
 * What stands around a thing: relationships by type, numbers, and beside what is unknown
 * and where sources disagree.
 */
public final class AroundPanel extends Div {

	/** With what the kind of thing shows first. */
	public AroundPanel(EntityRef subject, Around around, Component... first) {
		Div main = new Div(first);
		// numbers about it have their own table
		List<Relation> shown = around.relations()
			.stream()
			.filter((relation) -> !isOfNumber(relation, subject))
			.toList();
		if (!shown.isEmpty()) {
			Section relations = Page.section(Words.say("relations"),
					RelationTable.around(subject, shown, around.evidence()));
			if (around.total() > around.relations().size()) {
				relations.add(new Paragraph(Words.say("paged.shown", around.relations().size(), around.total())));
			}
			main.add(relations);
		}
		around.alike().forEach((alike) -> main.add(alike(alike, around)));
		if (!around.figures().isEmpty()) {
			main.add(Page.section(Words.say("figures"), new FigureTable(around.figures(), around.evidence())));
		}
		add(Beside.lay(main, around.unknowns(), around.disagreements()));
	}

	/** What is told under another name, never mixed with what is told under its own. */
	private static Section alike(Alike alike, Around around) {
		Paragraph rule = Sentence.into(new Paragraph(), "alike.rule", Link.to(alike.other()),
				around.evidence().proofs(alike.same()));
		rule.addClassNames("mut", "listed");
		return Page.section(Words.say("alike"), rule,
				RelationTable.around(alike.other(), alike.relations(), around.evidence()));
	}

	private static boolean isOfNumber(Relation relation, EntityRef subject) {
		return relation.type() == RelationType.ABOUT && relation.from().kind() == EntityKind.FIGURE
				&& !relation.from().equals(subject);
	}

}
