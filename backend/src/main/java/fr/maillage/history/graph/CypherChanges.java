package fr.maillage.history.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.history.Change;
import fr.maillage.history.Changes;
import java.util.HashMap;
import java.util.Map;
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
	public long count(String thingId) {
		return this.questions.askForNumber(NUMBER, Map.of("thingId", thingId));
	}

}
