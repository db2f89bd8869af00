package fr.maillage.seed;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * All the facts, checked and merged, as the graph is to hold them.
 *
 * @param nodes the things, by id
 * @param relations the relationships, by id
 * @param citations the citations, by id
 * @param facts the facts that must be accounted for
 */
record Seed(SortedMap<String, SeedNode> nodes, SortedMap<String, SeedRelation> relations,
		SortedMap<String, SeedCitation> citations, FactIds facts) {

	/**
	 * What the property {@code origin} says of everything that comes from these files.
	 */
	static final String ORIGIN = "seed";

	/** The ids of the facts that are data. */
	Set<String> recordedFacts() {
		return this.citations.values()
			.stream()
			.flatMap((citation) -> ((List<?>) citation.properties().getOrDefault("factIds", List.of())).stream())
			.map(String::valueOf)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** How many things, relationships and citations there are. */
	long size() {
		return (long) this.nodes.size() + this.relations.size() + this.citations.size();
	}

	/** A number that changes whenever anything of the content does. */
	String digest() {
		return Json.digest(Map.of("nodes", this.nodes, "relations", this.relations, "citations", this.citations));
	}

}
