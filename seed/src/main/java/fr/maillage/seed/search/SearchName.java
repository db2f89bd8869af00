package fr.maillage.seed.search;

/**
 * A name under which a thing is found.
 *
 * @param printed as it is shown to who found the thing by it
 * @param folded the words that are searched
 */
record SearchName(String printed, String folded) {
}
