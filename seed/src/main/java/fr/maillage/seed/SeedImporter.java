package fr.maillage.seed;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.seed.SeedReport.Outcome;
import fr.maillage.seed.search.SearchTexts;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;

/**
 * Brings the graph to what the facts say: compares, applies only what is new, changed or
 * gone, writes the change log and runs every check, in one transaction. A process that
 * dies leaves the graph as it was.
 */
public final class SeedImporter {

	private static final CypherQuery LAST_DIGEST = CypherQuery.named("import/last-digest");

	private static final CypherQuery LOCK = CypherQuery.importNamed("lock");

	private final Driver driver;

	private final String database;

	private final SessionConfig config;

	private final SeedFiles files;

	/** The importer of the product's own facts, for that database. */
	public SeedImporter(Driver driver, String database) {
		this(driver, database, SeedFiles.onClasspath());
	}

	SeedImporter(Driver driver, String database, SeedFiles files) {
		this.driver = driver;
		this.database = database;
		this.config = SessionConfig.forDatabase(database);
		this.files = files;
	}

	/**
	 * Imports what is not in the graph yet; the migrations must have been applied.
	 * @throws SeedRejected when anything is wrong: the graph is then as before
	 */
	public SeedReport importSeed(SeedProgress progress) {
		Seed seed = new SeedReader().read(this.files);
		String digest = seed.digest();
		SeedReport unchanged = new SeedReport(Outcome.UNCHANGED, digest, 0, 0, 0, seed.size());
		SearchTexts texts = new SearchTexts();
		try (Session session = this.driver.session(this.config)) {
			// a version before this one may have made the graph: the facts are the same,
			// how they are found is not
			if (digest.equals(session.executeRead(SeedImporter::lastDigest))
					&& session.executeRead(texts::areCurrent)) {
				return unchanged;
			}
			return session.executeWrite((tx) -> {
				tx.run(LOCK.get()).consume();
				// another instance may have imported the same while this one waited
				if (digest.equals(lastDigest(tx))) {
					texts.update(tx);
					return unchanged;
				}
				return new ImportTransaction(tx, progress).run(seed, digest);
			});
		}
	}

	private static @Nullable String lastDigest(TransactionContext tx) {
		for (Record row : tx.run(LAST_DIGEST.get(), Map.of("origin", Seed.ORIGIN)).list()) {
			return row.get("digest").asString();
		}
		return null;
	}

}
