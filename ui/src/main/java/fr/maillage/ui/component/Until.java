package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.PartialDate;

/**
 * Until when, in the words of a document: « jusqu’à fin juillet 2017 », « jusqu’en 2019
 * ».
 */
public final class Until extends Span {

	public Until(PartialDate until) {
		Preposition.UNTIL.into(this, until);
	}

}
