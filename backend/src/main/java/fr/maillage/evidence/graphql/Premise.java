package fr.maillage.evidence.graphql;

/**
 * A fact on which an inference rests.
 *
 * @param factId id of the fact in the reviewed list of facts
 */
record Premise(String factId) {
}
