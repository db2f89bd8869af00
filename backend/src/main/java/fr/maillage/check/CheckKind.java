package fr.maillage.check;

/** What is looked over. Each finds things to look at, not faults. */
public enum CheckKind {

	/** Clusters of fewer than 5 establishments. */
	FEWER_THAN_FORESEEN,
	/** Clusters of more than 8 establishments. */
	MORE_THAN_FORESEEN,
	/** Clusters for which no document names who funds them. */
	NO_FUNDER,
	/** Clusters for which no document names who facilitates them. */
	NO_FACILITATOR,
	/** Clusters that the same body facilitates and funds. */
	FACILITATOR_FUNDS,
	/** Participants of several clusters. */
	SEVERAL_CLUSTERS,
	/** Clusters of which a funding begins or lasts after their end. */
	FUNDED_AFTER_END,
	/** Relationships whose evidence is missing or belongs to no document. */
	NO_SOURCE,
	/** Bodies without which clusters would have no known funder. */
	ONLY_FUNDER,
	/** Bodies without which clusters would have no known facilitator. */
	ONLY_FACILITATOR

}
