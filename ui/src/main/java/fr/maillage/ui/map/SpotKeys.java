package fr.maillage.ui.map;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.ui.component.Words;

/**
 * What the spots of the map are: their shape tells what, their fill how sure the place
 * is.
 */
final class SpotKeys extends UnorderedList {

	SpotKeys() {
		addClassName("map-legend");
		getElement().setAttribute("aria-label", Words.say("map.spots.legend"));
		add(key("body", "map.spots.body"), key("establishment", "map.spots.establishment"),
				key("body hollow", "map.spots.inferred"));
	}

	private static ListItem key(String shape, String words) {
		Span sign = new Span();
		sign.addClassNames("spot-sign");
		sign.addClassNames(shape.split(" "));
		sign.getElement().setAttribute("aria-hidden", "true");
		return new ListItem(sign, new Span(Words.say(words)));
	}

}
