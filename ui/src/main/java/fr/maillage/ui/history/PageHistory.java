package fr.maillage.ui.history;

import fr.maillage.history.Changes;
import fr.maillage.relation.Entities;
import org.springframework.stereotype.Component;

/** Makes the history of the thing of a page; it is read when it is opened. */
@Component
public class PageHistory {

	private final Changes changes;

	private final Entities entities;

	PageHistory(Changes changes, Entities entities) {
		this.changes = changes;
		this.entities = entities;
	}

	/** What was done to that thing and to its relationships. */
	public History of(String thingId) {
		return new History(thingId, this.changes, this.entities);
	}

}
