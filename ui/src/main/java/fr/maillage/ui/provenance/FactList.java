package fr.maillage.ui.provenance;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Citation;
import fr.maillage.provenance.Fact;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Quote;
import fr.maillage.ui.component.RelationSentence;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn from a document, in its own order: the place, the words, what they prove.
 */
final class FactList extends OrderedList {

	FactList(List<Fact> facts, String citation) {
		addClassName("fact-list");
		facts.forEach((fact) -> {
			ListItem item = item(fact);
			if (fact.citation().id().equals(citation)) {
				item.addClassName("pointed");
				item.getElement().setAttribute("tabindex", "-1");
			}
			add(item);
		});
	}

	private static ListItem item(Fact fact) {
		Citation citation = fact.citation();
		Div place = new Div(Mark.of(citation.status(), announced(fact)).worded(), new Printed(citation.locator()));
		place.addClassName("place");
		Div words = new Div();
		if (citation.quote() != null) {
			words.add(new Quote(citation.quote()));
		}
		if (citation.reason() != null) {
			words.add(new Paragraph(new Span(Words.say("source.reason") + " "), new Printed(citation.reason())));
		}
		Div proves = new Div();
		proves.addClassNames("proves", "sm");
		fact.relations().forEach((relation) -> proves.add(new RelationSentence(relation)));
		named(fact).forEach((thing) -> {
			Span kind = new Span(" " + Words.label(thing.kind()));
			kind.addClassName("mut3");
			proves.add(new Div(Link.to(thing), kind));
		});
		words.add(proves);
		ListItem item = new ListItem(place, words);
		item.addClassName("fact");
		return item;
	}

	/** Whether all that it proves of who does what is only announced. */
	static boolean announced(Fact fact) {
		return !fact.relations().isEmpty() && fact.relations().stream().allMatch(Relation::announced);
	}

	/** Claims are shown on their disagreement's page. */
	private static Stream<EntityRef> named(Fact fact) {
		return fact.entities().stream().filter((thing) -> thing.kind() != EntityKind.SOURCE_DOCUMENT);
	}

}
