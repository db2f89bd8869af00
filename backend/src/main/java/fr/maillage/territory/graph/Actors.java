package fr.maillage.territory.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/** Reads who does what in regions, a page for each in one statement. */
@Component
class Actors {

	private static final CypherQuery ACTORS = CypherQuery.named("territory/actors");

	private static final CypherQuery NUMBER = CypherQuery.named("territory/number-of-actors");

	private final Questions questions;

	Actors(Questions questions) {
		this.questions = questions;
	}

	Map<String, Window<Relation>> of(Collection<String> regionIds, Set<RelationType> types, ScrollPosition position,
			int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = parameters(regionIds, types);
		parameters.putAll(seek.parameters());
		return seek.windows(this.questions.ask(ACTORS, parameters), "region", regionIds, "relation",
				RelationReader::relation);
	}

	Map<String, Long> count(Collection<String> regionIds, Set<RelationType> types) {
		return this.questions.askForNumbers(NUMBER, parameters(regionIds, types), "region");
	}

	private static Map<String, Object> parameters(Collection<String> regionIds, Set<RelationType> types) {
		return new HashMap<>(Map.of("regionIds", List.copyOf(regionIds), "types",
				types.stream().map(RelationType::name).sorted().toList()));
	}

}
