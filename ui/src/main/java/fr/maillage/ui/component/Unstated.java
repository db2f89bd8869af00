package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;

/** What no document tells: hatched and in precise words, never empty, never zero. */
public final class Unstated extends Span {

	public Unstated(String words) {
		super(words);
		addClassName("unk");
	}

}
