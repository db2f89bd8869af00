package fr.maillage.ui.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.map.Unplaced;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** The bodies and establishments that no spot of the map shows, counted and named. */
final class UnplacedList extends NativeDetails {

	UnplacedList(Unplaced unplaced) {
		addClassName("unplaced");
		setSummaryText(Words.say("map.unplaced", unplaced.number()));
		UnorderedList names = new UnorderedList();
		unplaced.things().forEach((thing) -> names.add(new ListItem(Link.to(thing))));
		Div content = new Div(new Paragraph(Words.say("map.unplaced.why")), names);
		if (unplaced.number() > unplaced.things().size()) {
			content.add(new Paragraph(Words.say("map.more", unplaced.things().size(), unplaced.number())));
		}
		setContent(content);
	}

}
