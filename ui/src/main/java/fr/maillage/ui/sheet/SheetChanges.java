package fr.maillage.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.history.RecentChanges;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.history.ChangeLine;

/** What was done since a day to the region, its bodies and its clusters. */
final class SheetChanges extends Div {

	SheetChanges(SheetFacts facts) {
		RecentChanges changes = facts.changes();
		String words = (facts.since() != null)
				? Words.say("sheet.changes.since", changes.number(), Day.words(facts.since()))
				: Words.say("sheet.changes.since-first", changes.number());
		add(new Paragraph(words));
		UnorderedList list = new UnorderedList();
		changes.newest().forEach((change) -> list.add(new ListItem(new ChangeLine(change, facts.changed()))));
		if (!changes.newest().isEmpty()) {
			add(list);
		}
		int others = changes.number() - changes.newest().size();
		if (others > 0) {
			Paragraph more = new Paragraph(Words.say("sheet.changes.others", others));
			more.addClassName("small");
			add(more);
		}
	}

}
