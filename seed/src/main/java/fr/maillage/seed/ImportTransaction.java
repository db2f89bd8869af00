package fr.maillage.seed;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.seed.Change.Action;
import fr.maillage.seed.SeedReport.Outcome;
import fr.maillage.seed.search.SearchTexts;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** The writing half of an import, within one transaction that the caller commits. */
final class ImportTransaction {

	private static final int BATCH = 1000;

	private static final CypherQuery LAST_SEQUENCE = CypherQuery.named("import/last-sequence");

	private static final CypherQuery OF_ANOTHER_ORIGIN = CypherQuery.named("import/of-another-origin");

	private static final CypherQuery STILL_HELD = CypherQuery.named("import/still-held");

	private static final CypherQuery CHANGES = CypherQuery.importNamed("changes");

	private static final CypherQuery IMPORT = CypherQuery.importNamed("import");

	private static final List<CypherQuery> CHECKS = CypherQuery.checks();

	private final TransactionContext tx;

	private final SeedProgress progress;

	private final List<Change> changes = new ArrayList<>();

	private final ZonedDateTime at = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS);

	private long written;

	ImportTransaction(TransactionContext tx, SeedProgress progress) {
		this.tx = tx;
		this.progress = progress;
	}

	SeedReport run(Seed seed, String digest) {
		for (Subject subject : Subject.values()) {
			this.changes.addAll(Change.between(subject, known(subject), subject.wanted(seed)));
		}
		refuseIdsOfOthers();
		this.progress.written(0, this.changes.size());
		for (Subject subject : Subject.values()) {
			write(subject.write(), of(subject, Action.CREATED));
			write(subject.write(), of(subject, Action.UPDATED));
		}
		write(Subject.RELATIONSHIP.remove(), of(Subject.RELATIONSHIP, Action.REMOVED));
		write(Subject.CITATION.remove(), of(Subject.CITATION, Action.REMOVED));
		refuseToLeaveLooseEnds();
		write(Subject.NODE.remove(), of(Subject.NODE, Action.REMOVED));
		SeedReport report = new SeedReport(Outcome.IMPORTED, digest, count(Action.CREATED), count(Action.UPDATED),
				count(Action.REMOVED), seed.size() - count(Action.CREATED) - count(Action.UPDATED));
		log(report);
		new SearchTexts().update(this.tx);
		check();
		return report;
	}

	private Map<String, Map<String, Object>> known(Subject subject) {
		Map<String, Map<String, Object>> known = new TreeMap<>();
		for (Record row : this.tx.run(subject.known().get(), Map.of("origin", Seed.ORIGIN)).list()) {
			Map<String, Object> state = new HashMap<>(row.get("state").asMap());
			if (state.get("labels") instanceof List<?> labels) {
				state.put("labels", labels.stream().sorted().toList());
			}
			if (state.get("properties") instanceof Map<?, ?> properties) {
				Map<Object, Object> told = new HashMap<>(properties);
				told.keySet().removeAll(SearchTexts.PROPERTIES);
				state.put("properties", told);
			}
			known.put(row.get("id").asString(), state);
		}
		return known;
	}

	private List<Change> of(Subject subject, Action action) {
		return this.changes.stream()
			.filter((change) -> change.subject() == subject && change.action() == action)
			.toList();
	}

	private long count(Action action) {
		return this.changes.stream().filter((change) -> change.action() == action).count();
	}

	private void write(CypherQuery statement, List<Change> changes) {
		for (int start = 0; start < changes.size(); start += BATCH) {
			List<Change> batch = changes.subList(start, Math.min(start + BATCH, changes.size()));
			run(statement, batch.stream().map(Change::row).toList());
			this.written += batch.size();
			this.progress.written(this.written, this.changes.size());
		}
	}

	private void run(CypherQuery statement, List<Map<String, Object>> rows) {
		long written = this.tx.run(statement.get(), Map.of("rows", rows)).single().get("written").asLong();
		if (written != rows.size()) {
			throw new IllegalStateException(statement + " wrote " + written + " of " + rows.size() + " rows");
		}
	}

	private void log(SeedReport report) {
		Record last = this.tx.run(LAST_SEQUENCE.get()).single();
		long sequence = last.get("sequence").asLong();
		String importId = "import-" + (last.get("imports").asLong() + 1);
		List<Map<String, Object>> lines = new ArrayList<>();
		for (Change change : this.changes) {
			lines.add(change.line(++sequence, importId, this.at));
		}
		for (int start = 0; start < lines.size(); start += BATCH) {
			run(CHANGES, lines.subList(start, Math.min(start + BATCH, lines.size())));
		}
		Map<String, Object> properties = new HashMap<>(Map.of("id", importId, "origin", Seed.ORIGIN, "digest",
				report.digest(), "at", this.at, "created", report.created(), "updated", report.updated(), "removed",
				report.removed(), "unchanged", report.unchanged()));
		String version = SeedImporter.class.getPackage().getImplementationVersion();
		if (version != null) {
			properties.put("applicationVersion", version);
		}
		this.tx.run(IMPORT.get(), Map.of("properties", properties)).consume();
	}

	private void refuseIdsOfOthers() {
		List<String> created = this.changes.stream()
			.filter((change) -> change.action() == Action.CREATED)
			.map(Change::id)
			.toList();
		reject(this.tx.run(OF_ANOTHER_ORIGIN.get(), Map.of("origin", Seed.ORIGIN, "ids", created))
			.list((row) -> new SeedProblem("the graph", 0, "id", row.get("id").asString(),
					"an id that is free: it was written by " + row.get("origin").asString())));
	}

	private void refuseToLeaveLooseEnds() {
		List<String> removed = of(Subject.NODE, Action.REMOVED).stream().map(Change::id).toList();
		reject(this.tx.run(STILL_HELD.get(), Map.of("ids", removed))
			.list((row) -> new SeedProblem("the graph", 0, null, row.get("id").asString(),
					"that nothing of another origin hangs on what is removed, but " + row.get("holder").asString()
							+ " is linked to " + row.get("name").asString() + " (" + row.get("type").asString()
							+ ")")));
	}

	private void check() {
		Problems problems = new Problems();
		for (CypherQuery check : CHECKS) {
			for (Record row : this.tx.run(check.get()).list()) {
				problems.add(new Place("cypher/checks/" + check.name() + ".cypher", 0), null,
						Json.of(new TreeMap<>(row.asMap())), "no row: " + check.title());
			}
		}
		problems.rejectIfAny();
	}

	private static void reject(List<SeedProblem> problems) {
		if (!problems.isEmpty()) {
			throw new SeedRejected(problems);
		}
	}

}
