package fr.maillage.relation;

import fr.maillage.evidence.Cited;

/** A thing of the graph that has an id, a name and evidence. */
public interface Entity extends Cited {

	/** Stable business id, the same in addresses, GraphQL and exports. */
	String id();

	/** French name, as printed. */
	String name();

	/** What kind of thing it is. */
	EntityKind kind();

	/** The thing, named. */
	default EntityRef ref() {
		return new EntityRef(id(), name(), kind());
	}

}
