package fr.maillage.ui.component;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** The words of a document, exactly, misprints included. */
@Tag("blockquote")
public final class Quote extends HtmlContainer {

	public Quote(String words) {
		addClassName("q");
		getElement().setAttribute("lang", "fr");
		setText("«\u00a0" + words + "\u00a0»");
	}

}
