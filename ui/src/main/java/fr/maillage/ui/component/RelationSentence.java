package fr.maillage.ui.component;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.util.regex.Pattern;

/** A relationship read from left to right: who, does what, to what. */
public final class RelationSentence extends Div {

	private static final Pattern SEVERAL = Pattern.compile("[2-9]|1[0-9]");

	public RelationSentence(Relation relation) {
		add(Link.to(relation.from()), new Span(" " + verb(relation) + " "), Link.within(relation.to()));
		RelationDetail detail = new RelationDetail(relation);
		if (detail.isVisible()) {
			add(new Text(" "), detail);
		}
	}

	/** "6 établissements participent", "un SSIAD participe". */
	private static String verb(Relation relation) {
		boolean several = relation.from().kind() == EntityKind.PARTICIPANT_GROUP
				&& SEVERAL.matcher(relation.from().name()).lookingAt();
		String verb = (several && relation.type() == RelationType.PARTICIPATES_IN) ? Words.say("participate")
				: Words.label(relation.type());
		return relation.announced() ? Words.say("announced", verb) : verb;
	}

}
