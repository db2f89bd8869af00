package fr.maillage.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Puts the questions of {@code cypher/queries} to the graph; each call is one statement.
 */
@Component
public class Questions {

	private final Neo4jClient client;

	Questions(Neo4jClient client) {
		this.client = client;
	}

	/** The rows that answer a question. */
	public List<Row> ask(CypherQuery question, Map<String, Object> parameters) {
		Collection<Map<String, Object>> rows = this.client.query(question).bindAll(parameters).fetch().all();
		return rows.stream().map(Row::new).toList();
	}

	/** The row that answers a question, or empty. */
	public Optional<Row> askForOne(CypherQuery question, Map<String, Object> parameters) {
		return ask(question, parameters).stream().findFirst();
	}

	/** The number that answers a question, in its column {@code number}. */
	public long askForNumber(CypherQuery question, Map<String, Object> parameters) {
		return ask(question, parameters).getFirst().integer("number");
	}

}
