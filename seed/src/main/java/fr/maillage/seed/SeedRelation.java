package fr.maillage.seed;

import java.util.SortedMap;

/**
 * A relationship, as the graph is to hold it.
 *
 * @param from id of the thing that it starts from
 * @param to id of the thing that it ends at
 * @param properties all its properties, by name
 */
record SeedRelation(String id, String type, String from, String to, SortedMap<String, Object> properties) {
}
