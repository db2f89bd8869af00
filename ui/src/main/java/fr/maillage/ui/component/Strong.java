package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A number or word that a sentence rests on. */
@Tag("strong")
public final class Strong extends HtmlContainer {

	public Strong(String text) {
		setText(text);
	}

	public Strong(Component content) {
		add(content);
	}

}
