package fr.maillage.seed;

import java.util.SortedMap;

/**
 * A citation, as the graph is to hold it.
 *
 * @param source id of the document
 * @param properties all its properties, by name
 */
record SeedCitation(String id, String source, SortedMap<String, Object> properties) {
}
