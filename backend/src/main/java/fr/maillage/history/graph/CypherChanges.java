package fr.maillage.history.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.history.Change;
import fr.maillage.history.Changes;
import fr.maillage.history.RecentChanges;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the change log. */
@Repository
@Transactional(readOnly = true)
class CypherChanges implements Changes {

	private static final CypherQuery CHANGES = CypherQuery.named("history/changes-of");

	private static final CypherQuery NUMBER = CypherQuery.named("history/number-of-changes-of");

	private static final CypherQuery SINCE = CypherQuery.named("history/changes-since");

	/** Where these days are lived. */
	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private final Questions questions;

	CypherChanges(Questions questions) {
		this.questions = questions;
	}

	@Override
	public Window<Change> of(String thingId, ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = new HashMap<>(seek.parameters());
		parameters.put("thingId", thingId);
		return seek.window(this.questions.ask(CHANGES, parameters), "change", ChangeReader::change);
	}

	@Override
	public Map<String, RecentChanges> since(@Nullable LocalDate since, Map<String, ? extends Collection<String>> sets,
			int limit) {
		List<Map<String, Object>> asked = sets.entrySet()
			.stream()
			.map((set) -> Map.<String, Object>of("name", set.getKey(), "ids", List.copyOf(set.getValue())))
			.toList();
		ZonedDateTime from = ((since != null) ? since : LocalDate.EPOCH).atStartOfDay(PARIS);
		Map<String, RecentChanges> recent = new HashMap<>();
		sets.keySet().forEach((name) -> recent.put(name, RecentChanges.NONE));
		this.questions.ask(SINCE, Map.of("since", from, "sets", asked, "limit", limit))
			.forEach((row) -> recent.put(row.text("set"), new RecentChanges(row.integer("number"),
					row.rows("changes").stream().map(ChangeReader::change).toList())));
		return recent;
	}

	@Override
	public long count(String thingId) {
		return this.questions.askForNumber(NUMBER, Map.of("thingId", thingId));
	}

}
