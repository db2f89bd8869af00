package fr.maillage.relation;

/** The types of relationships, read from left to right; see docs/graph.md. */
public enum RelationType {

	FUNDS, PILOTS, FACILITATES, PARTICIPATES_IN, SUPPORTS, CARRIES, COMMISSIONED, EVALUATED, COVERS, LOCATED_IN,
	PART_OF, ADDRESSES, BROADER, SAME_AS, MEMBER_OF, PAIRED_WITH, SUCCEEDED_BY, FOUNDED, ABOUT

}
