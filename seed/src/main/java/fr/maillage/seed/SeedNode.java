package fr.maillage.seed;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A thing, as the graph is to hold it.
 *
 * @param labels all its labels
 * @param properties all its properties, by name
 */
record SeedNode(String id, SortedSet<String> labels, SortedMap<String, Object> properties) {
}
