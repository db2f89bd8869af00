package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.SourceRef;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;

/** How a cited document is named, dated and reached. */
final class Sources {

	private Sources() {
	}

	static EntityRef ref(SourceRef source) {
		return new EntityRef(source.id(), source.title(), EntityKind.SOURCE_DOCUMENT);
	}

	static Component date(SourceRef source) {
		return (source.date() != null) ? new Printed(source.date().text()) : new Unstated(Words.say("date.none"));
	}

	/** The page of the document, at this citation. */
	static String address(Citation citation) {
		return Address.of(ref(citation.source())) + "?preuve=" + citation.id();
	}

}
