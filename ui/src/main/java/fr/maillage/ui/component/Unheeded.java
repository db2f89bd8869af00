package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Paragraph;

/** Says that a part of the address means nothing here, and what is shown instead. */
public final class Unheeded extends Paragraph {

	public Unheeded(String sentence) {
		super(sentence);
		addClassName("unheeded");
	}

}
