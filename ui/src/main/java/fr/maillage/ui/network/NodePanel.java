package fr.maillage.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.network.NeighborCount;
import fr.maillage.network.Step;
import fr.maillage.network.Walk;
import fr.maillage.relation.Entity;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.List;

/**
 * The thing that is looked at: how much surrounds it, known before any of it is shown.
 */
final class NodePanel extends Div {

	NodePanel(Entity thing, List<NeighborCount> counts, Asked asked) {
		addClassNames("card", "pad");
		H2 name = new H2(thing.name());
		name.getElement().setAttribute("lang", "fr");
		Paragraph kind = new Paragraph(Words.label(thing.kind()));
		kind.addClassNames("sm", "mut");
		Link page = Link.to(thing.ref());
		page.setText(Words.say("network.page"));
		add(name, kind, new Paragraph(page), new Paragraph(Words.say("network.expand")));
		UnorderedList list = new UnorderedList();
		list.addClassName("net-counts");
		counts.forEach((count) -> list.add(new ListItem(line(thing.id(), count, asked))));
		add(list);
		Link collapse = new Link(NetworkNavigation.address(asked.then(new Step.Collapse(thing.id()))),
				Words.say("network.collapse"));
		Link hide = new Link(NetworkNavigation.address(asked.then(new Step.Hide(thing.id())).choosing(null)),
				Words.say("network.hide"));
		collapse.addClassName("btn");
		hide.addClassName("btn");
		Div actions = new Div(collapse, hide);
		actions.addClassName("bar");
		if (asked.exploration().goesOn()) {
			add(actions);
		}
		else {
			add(new Paragraph(Words.say("network.full", asked.exploration().steps().size())));
		}
	}

	private static Div line(String id, NeighborCount count, Asked asked) {
		Step.Expand expand = new Step.Expand(id, count.type(), count.direction());
		long before = asked.exploration().steps().stream().filter(expand::equals).count() * Walk.AT_A_TIME;
		Span words = new Span(Words.say(count.direction().name() + "." + count.type().name()) + "\u00a0: "
				+ Words.say("count", count.neighbors()));
		Div line = new Div(words);
		if (before < count.neighbors() && asked.exploration().goesOn()) {
			Link more = new Link(NetworkNavigation.address(asked.then(expand)),
					Words.say("network.more", Math.min(Walk.AT_A_TIME, count.neighbors() - before)));
			line.add(new Span(" "), more);
		}
		return line;
	}

}
