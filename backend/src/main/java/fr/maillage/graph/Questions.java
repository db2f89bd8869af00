package fr.maillage.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Puts the questions of {@code cypher/queries} to the graph; each call is one statement.
 */
@Component
public class Questions {

	private static final String TIMED_OUT = "TransactionTimedOut";

	private final Neo4jClient client;

	Questions(Neo4jClient client) {
		this.client = client;
	}

	/** The rows that answer a question. */
	public List<Row> ask(CypherQuery question, Map<String, Object> parameters) {
		try {
			Collection<Map<String, Object>> rows = this.client.query(question).bindAll(parameters).fetch().all();
			return rows.stream().map(Row::new).toList();
		}
		catch (RuntimeException ex) {
			throw stopped(ex) ? new TookTooLong(ex) : ex;
		}
	}

	private static boolean stopped(Throwable ex) {
		return Stream.iterate(ex, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof Neo4jException neo4j && neo4j.code().contains(TIMED_OUT));
	}

	/** The row that answers a question, or empty. */
	public Optional<Row> askForOne(CypherQuery question, Map<String, Object> parameters) {
		return ask(question, parameters).stream().findFirst();
	}

	/**
	 * What answers a question, grouped in its order.
	 * @param group the column by which
	 * @param column the column that holds each item
	 */
	public <T> Map<String, List<T>> askInGroups(CypherQuery question, Map<String, Object> parameters, String group,
			String column, Function<Row, T> item) {
		Map<String, List<T>> groups = new LinkedHashMap<>();
		for (Row row : ask(question, parameters)) {
			groups.computeIfAbsent(row.text(group), (name) -> new ArrayList<>()).add(item.apply(row.row(column)));
		}
		return groups;
	}

	/** The number that answers a question, in its column {@code number}. */
	public long askForNumber(CypherQuery question, Map<String, Object> parameters) {
		return ask(question, parameters).getFirst().integer("number");
	}

	/**
	 * The numbers that answer a question, in its column {@code number}.
	 * @param group the column that tells of what
	 */
	public Map<String, Long> askForNumbers(CypherQuery question, Map<String, Object> parameters, String group) {
		Map<String, Long> numbers = new LinkedHashMap<>();
		ask(question, parameters).forEach((row) -> numbers.put(row.text(group), (long) row.integer("number")));
		return numbers;
	}

}
