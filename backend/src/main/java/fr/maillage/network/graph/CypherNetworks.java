package fr.maillage.network.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.network.Brought;
import fr.maillage.network.Expansion;
import fr.maillage.network.Exploration;
import fr.maillage.network.Neighbor;
import fr.maillage.network.NeighborCount;
import fr.maillage.network.Network;
import fr.maillage.network.Networks;
import fr.maillage.network.Walk;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Entities;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Walks the graph, a page of neighbors at a time. */
@Repository
@Transactional(readOnly = true)
class CypherNetworks implements Networks {

	private static final CypherQuery COUNTS = CypherQuery.named("network/counts");

	private static final CypherQuery NEIGHBORS = CypherQuery.named("network/neighbors");

	private static final CypherQuery EXPANSIONS = CypherQuery.named("network/expansions");

	private static final CypherQuery AMONG = CypherQuery.named("network/among");

	/**
	 * More relationships than that between the same two things are counted, not listed.
	 */
	private static final int LINKS = 20;

	private final Questions questions;

	private final Entities entities;

	CypherNetworks(Questions questions, Entities entities) {
		this.questions = questions;
		this.entities = entities;
	}

	@Override
	public List<NeighborCount> counts(String id) {
		return this.questions.ask(COUNTS, Map.of("id", id))
			.stream()
			.map((row) -> new NeighborCount(row.constant("type", RelationType.class),
					row.flag("outgoing") ? Direction.OUTGOING : Direction.INCOMING, row.integer("number")))
			.sorted(NeighborCount.MOST_TELLING_FIRST)
			.toList();
	}

	@Override
	public Window<Neighbor> neighbors(String id, Set<RelationType> types, ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		List<Row> rows = this.questions.ask(NEIGHBORS, Map.of("id", id, "ranks", ranks(types), "sortKey",
				seek.sortKey(), "after", seek.id(), "links", LINKS, "limit", seek.limit() + 1));
		return seek.window(rows, "neighbor", CypherNetworks::neighbor);
	}

	@Override
	public Network show(Exploration exploration) {
		Walk walk = new Walk(exploration);
		Map<String, EntityRef> roots = new LinkedHashMap<>();
		this.entities.byIds(exploration.roots()).forEach((id, entity) -> roots.put(id, entity.ref()));
		Network shown = walk.shown(roots, brought(walk.asked()));
		List<String> ids = shown.nodes().stream().map(EntityRef::id).toList();
		return new Network(shown.nodes(), shown.places(),
				among(ids, EnumSet.allOf(RelationType.class), Walk.MOST_EDGES), shown.cut(), shown.unknown());
	}

	private Map<Expansion, Brought> brought(Map<Expansion, Integer> asked) {
		List<Expansion> expansions = List.copyOf(asked.keySet());
		List<Map<String, Object>> parameters = new ArrayList<>();
		for (int position = 0; position < expansions.size(); position++) {
			Expansion expansion = expansions.get(position);
			parameters.add(Map.of("position", position, "id", expansion.id(), "side", expansion.direction().name(),
					"ranks", ranks(expansion.types()), "limit", asked.get(expansion)));
		}
		Map<Expansion, Brought> brought = new HashMap<>();
		this.questions.ask(EXPANSIONS, Map.of("expansions", parameters))
			.forEach((row) -> brought.put(expansions.get(row.integer("position")),
					new Brought(row.rows("first").stream().map(RelationReader::ref).toList(), row.integer("number"))));
		return brought;
	}

	@Override
	public List<Relation> among(Collection<String> ids, Set<RelationType> types, int limit) {
		return this.questions
			.ask(AMONG,
					Map.of("ids", List.copyOf(ids), "types", types.stream().map(RelationType::name).sorted().toList(),
							"limit", limit))
			.stream()
			.map((row) -> RelationReader.relation(row.row("relation")))
			.toList();
	}

	private static Neighbor neighbor(Row row) {
		return new Neighbor(RelationReader.ref(row), row.rows("ties").stream().map(RelationReader::relation).toList(),
				row.integer("tieCount"));
	}

	/** Texts whose order is that of the types. */
	private static Map<String, String> ranks(Set<RelationType> types) {
		return types.stream().collect(Collectors.toMap(RelationType::name, (type) -> "%02d".formatted(type.ordinal())));
	}

}
