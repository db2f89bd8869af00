package fr.maillage.ui.peer;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.peer.Criterion;
import fr.maillage.peer.PeerWish;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.EnumMap;
import java.util.Map;

/** How much each criterion counts; each step is an address. */
final class WeightBar extends Nav {

	WeightBar(PeerWish wish) {
		addClassName("weights");
		setAriaLabel(Words.say("peers.weights"));
		Span words = new Span(Words.say("labelled", Words.say("peers.weights")));
		words.addClassNames("sm", "mut");
		UnorderedList list = new UnorderedList();
		for (Criterion criterion : Criterion.values()) {
			int weight = wish.weight(criterion);
			ListItem item = new ListItem(new Span(Words.label(criterion)));
			item.add(step(wish, criterion, weight - 1, "−", "peers.lighter"), new Strong(Words.say("count", weight)),
					step(wish, criterion, weight + 1, "+", "peers.heavier"));
			list.add(item);
		}
		add(words, list);
	}

	private static Span step(PeerWish wish, Criterion criterion, int weight, String sign, String key) {
		if (weight < 0 || weight > Criterion.HEAVIEST) {
			Span none = new Span();
			none.addClassName("step");
			return none;
		}
		Map<Criterion, Integer> weights = new EnumMap<>(wish.weights());
		weights.put(criterion, weight);
		Link link = new Link(PeerNavigation.address(new PeerWish(wish.id(), wish.themes(), wish.type(), weights)),
				sign);
		link.setAriaLabel(Words.say(key, Words.label(criterion), weight));
		Span step = new Span(link);
		step.addClassName("step");
		return step;
	}

}
