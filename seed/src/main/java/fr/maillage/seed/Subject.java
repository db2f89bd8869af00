package fr.maillage.seed;

import fr.maillage.cypher.CypherQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the graph is made of: how each sort of it is read, written and removed. */
enum Subject {

	NODE(CypherQuery.named("import/nodes"), CypherQuery.importNamed("nodes"), CypherQuery.importNamed("removed-nodes")),

	CITATION(CypherQuery.named("import/citations"), CypherQuery.importNamed("citations"),
			CypherQuery.importNamed("removed-citations")),

	RELATIONSHIP(CypherQuery.named("import/relations"), CypherQuery.importNamed("relations"),
			CypherQuery.importNamed("removed-relations"));

	private final CypherQuery known;

	private final CypherQuery write;

	private final CypherQuery remove;

	Subject(CypherQuery known, CypherQuery write, CypherQuery remove) {
		this.known = known;
		this.write = write;
		this.remove = remove;
	}

	/** The query for what stands in the graph. */
	CypherQuery known() {
		return this.known;
	}

	CypherQuery write() {
		return this.write;
	}

	CypherQuery remove() {
		return this.remove;
	}

	/**
	 * What the facts want the graph to hold, by id: in the form that the graph tells it.
	 */
	Map<String, Map<String, Object>> wanted(Seed seed) {
		Map<String, Map<String, Object>> wanted = new TreeMap<>();
		switch (this) {
			case NODE -> seed.nodes()
				.forEach((id, node) -> wanted.put(id,
						Map.of("labels", List.copyOf(node.labels()), "properties", node.properties())));
			case CITATION -> seed.citations()
				.forEach((id, citation) -> wanted.put(id,
						Map.of("source", citation.source(), "properties", citation.properties())));
			case RELATIONSHIP -> seed.relations()
				.forEach((id, relation) -> wanted.put(id, Map.of("type", relation.type(), "from", relation.from(), "to",
						relation.to(), "properties", relation.properties())));
		}
		return wanted;
	}

}
