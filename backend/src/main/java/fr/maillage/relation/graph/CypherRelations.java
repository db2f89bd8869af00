package fr.maillage.relation.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the assertions between things. */
@Repository
@Transactional(readOnly = true)
class CypherRelations implements Relations {

	private static final CypherQuery BY_IDS = CypherQuery.named("relation/by-ids");

	private static final CypherQuery PAGE = CypherQuery.named("relation/page");

	private static final CypherQuery COUNT = CypherQuery.named("relation/count");

	private static final CypherQuery AROUND = CypherQuery.named("relation/around");

	private final Questions questions;

	CypherRelations(Questions questions) {
		this.questions = questions;
	}

	@Override
	public Map<String, Relation> byIds(Collection<String> ids) {
		return this.questions.ask(BY_IDS, Map.of("ids", List.copyOf(ids)))
			.stream()
			.map((row) -> RelationReader.relation(row.row("relation")))
			.collect(Collectors.toMap(Relation::id, Function.identity()));
	}

	@Override
	public Map<String, Window<Relation>> of(Collection<String> ids, Set<RelationType> types, Direction direction,
			ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = parameters(ids, types, direction);
		parameters.putAll(seek.parameters());
		return seek.windows(this.questions.ask(PAGE, parameters), "thing", ids, "relation", RelationReader::relation);
	}

	@Override
	public Map<String, Long> count(Collection<String> ids, Set<RelationType> types, Direction direction) {
		return this.questions.askForNumbers(COUNT, parameters(ids, types, direction), "thing");
	}

	@Override
	public List<Relation> around(Collection<String> ids, int limit) {
		return this.questions
			.ask(AROUND,
					Map.of("ids", List.copyOf(ids), "types", names(Stream.of(RelationType.values())), "limit", limit))
			.stream()
			.map((row) -> RelationReader.relation(row.row("relation")))
			.toList();
	}

	private static Map<String, Object> parameters(Collection<String> ids, Set<RelationType> types,
			Direction direction) {
		return new HashMap<>(
				Map.of("ids", List.copyOf(ids), "types", names(types.stream()), "direction", direction.name()));
	}

	private static List<String> names(Stream<RelationType> types) {
		return types.map(RelationType::name).sorted().toList();
	}

}
