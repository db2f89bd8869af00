package fr.maillage.seed.search;

import fr.maillage.cypher.CypherQuery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * Stores with every thing, whoever wrote it, the words under which it is found. They are
 * derived from the facts, so they are written anew whenever an import, the vocabulary or
 * this program changed, and are no part of the change log.
 *
 * @see "docs/decisions/0012-search-by-ways.md"
 */
public final class SearchTexts {

	/** What is stored with a thing. */
	public static final Set<String> PROPERTIES = Set.of("searchNames", "searchLabels", "searchPlaces", "searchCodes",
			"searchText");

	/** To be raised whenever the same facts give other words. */
	private static final int FORM = 5;

	private static final int BATCH = 1000;

	private static final CypherQuery STATE = CypherQuery.named("import/search-state");

	private static final CypherQuery SEARCHABLE = CypherQuery.named("import/searchable");

	private static final CypherQuery WRITE = CypherQuery.importNamed("search-texts");

	private static final CypherQuery REMEMBER = CypherQuery.importNamed("search-state");

	private final Vocabulary vocabulary;

	public SearchTexts() {
		this(Vocabulary.own());
	}

	SearchTexts(Vocabulary vocabulary) {
		this.vocabulary = vocabulary;
	}

	/**
	 * Brings them up to date in a transaction of their own; the migrations must have been
	 * applied.
	 * @return how many things were written; none when all were up to date
	 */
	public long update(Driver driver, String database) {
		try (var session = driver.session(SessionConfig.forDatabase(database))) {
			if (session.executeRead(this::areCurrent)) {
				return 0;
			}
			return session.executeWrite(this::update);
		}
	}

	/** Whether nothing is to be written. */
	public boolean areCurrent(TransactionContext tx) {
		return state(tx).isCurrent();
	}

	/**
	 * Brings them up to date within a transaction that the caller commits.
	 * @return how many things were written; none when all were up to date
	 */
	public long update(TransactionContext tx) {
		State state = state(tx);
		if (state.isCurrent()) {
			return 0;
		}
		List<Map<String, Object>> rows = tx.run(SEARCHABLE.get())
			.stream()
			.map((row) -> new SearchEntry(this.vocabulary, searchable(row)).row())
			.toList();
		for (int start = 0; start < rows.size(); start += BATCH) {
			List<Map<String, Object>> batch = rows.subList(start, Math.min(start + BATCH, rows.size()));
			tx.run(WRITE.get(), Map.of("rows", batch)).consume();
		}
		tx.run(REMEMBER.get(), Map.of("digest", state.wanted())).consume();
		return rows.size();
	}

	private State state(TransactionContext tx) {
		Record row = tx.run(STATE.get()).single();
		String wanted = digest(FORM + "\n" + this.vocabulary.text() + "\n" + row.get("imports").asList());
		return new State(row.get("digest").asString(""), wanted, row.get("missing").asBoolean());
	}

	private static Searchable searchable(Record row) {
		return new Searchable(row.get("id").asString(), texts(row, "labels"), row.get("properties").asMap(),
				texts(row, "places"), texts(row, "around"), texts(row, "reach"), texts(row, "ends"),
				texts(row, "predecessors"));
	}

	private static List<String> texts(Record row, String column) {
		return row.get(column).asList((value) -> value.asString());
	}

	private static String digest(String content) {
		try {
			byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** From what the words were derived, and from what they are to be. */
	private record State(String known, String wanted, boolean missing) {

		boolean isCurrent() {
			return this.known.equals(this.wanted) && !this.missing;
		}

	}

}
