package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.PartialDate;

/**
 * Since when, in the words of a document: « depuis fin 2015 », « depuis le 1er mai 2017
 * ».
 */
public final class Since extends Span {

	public Since(PartialDate since) {
		Preposition.SINCE.into(this, since);
	}

}
