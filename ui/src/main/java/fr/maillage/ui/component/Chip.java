package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A choice of a bar of choices, as a link: the address holds what was chosen. */
public final class Chip {

	private Chip() {
	}

	/** A choice that leads to that address, with the number of things behind it. */
	public static Link to(String address, String words, long number, boolean chosen) {
		Link chip = new Link(address, "");
		Span count = new Span(" " + Words.say("count", number));
		count.addClassName("mut3");
		chip.add(new Span(words), count);
		chip.addClassName("chip");
		if (chosen) {
			chip.getElement().setAttribute("aria-current", "true");
		}
		return chip;
	}

	/** A choice of a part of the page itself. */
	public static Anchor within(String page, String part, String words) {
		Anchor chip = new Anchor(page + "#" + part, words);
		chip.addClassName("chip");
		return chip;
	}

}
