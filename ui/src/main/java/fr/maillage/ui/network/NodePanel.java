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
import fr.maillage.relation.Direction;
import fr.maillage.relation.Entity;
import fr.maillage.ui.component.Lens;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * The thing that is looked at: how much surrounds it, known before any of it is shown.
 */
final class NodePanel extends Div {

	NodePanel(Entity thing, List<NeighborCount> counts, Scene scene, Asked asked) {
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
		counts.forEach((count) -> list.add(new ListItem(line(thing.id(), count, scene, asked))));
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

	private static Div line(String id, NeighborCount count, Scene scene, Asked asked) {
		long drawn = scene.drawn(id, count.type(), count.direction());
		Span words = new Span(Words.say("network.count", words(count), count.neighbors(), drawn));
		Div line = new Div(words);
		if (drawn < count.neighbors() && asked.exploration().goesOn() && !asked.off().contains(count.type())) {
			Link more = new Link(
					NetworkNavigation.address(asked.then(new Step.Expand(id, count.type(), count.direction()))),
					Words.say("network.more", Math.min(Walk.AT_A_TIME, count.neighbors() - drawn)));
			line.add(new Span(" "), more);
		}
		return line;
	}

	/** The five lenses have their own words for what a thing does. */
	private static String words(NeighborCount count) {
		return Stream.of(Lens.values())
			.filter((lens) -> lens.type() == count.type() && count.direction() == Direction.OUTGOING)
			.findFirst()
			.map(Words::label)
			.orElseGet(() -> Words.say(count.direction().name() + "." + count.type().name()));
	}

}
