package fr.maillage.network.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.network.Neighbor;
import fr.maillage.network.NeighborCount;
import fr.maillage.network.Networks;
import fr.maillage.relation.Direction;
import fr.maillage.relation.RelationType;
import fr.maillage.test.GraphIntegrationTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * Graphs made by chance: several relationships between two things, circles, loops and a
 * hub.
 */
@GraphIntegrationTest
class WalkedGraphsIT {

	private static final List<RelationType> TYPES = List.of(RelationType.FUNDS, RelationType.FACILITATES,
			RelationType.MEMBER_OF, RelationType.SUPPORTS);

	private static final String HUB = "made-hub";

	@Autowired
	private Networks networks;

	@Autowired
	private Driver driver;

	@BeforeEach
	void empty() {
		write("MATCH (n:Made) DETACH DELETE n", Map.of());
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void pagesPartitionTheNeighbors(long seed) {
		Random random = new Random(seed);
		int things = 12;
		List<Edge> edges = new ArrayList<>();
		for (int number = 0; number < 60; number++) {
			edges.add(new Edge(number, random.nextInt(things), random.nextInt(things),
					TYPES.get(random.nextInt(TYPES.size()))));
		}
		make(things, edges);
		for (int thing = 0; thing < things; thing++) {
			Map<String, Set<Integer>> expected = new HashMap<>();
			for (Edge edge : edges) {
				if (edge.from() != edge.to() && (edge.from() == thing || edge.to() == thing)) {
					expected
						.computeIfAbsent(id((edge.from() == thing) ? edge.to() : edge.from()), (_) -> new HashSet<>())
						.add(edge.number());
				}
			}
			List<Neighbor> walked = walk(id(thing), 1 + random.nextInt(4));
			assertThat(walked).extracting((it) -> it.neighbor().id()).doesNotHaveDuplicates();
			assertThat(walked.stream()
				.collect(Collectors.toMap((it) -> it.neighbor().id(),
						(it) -> it.ties()
							.stream()
							.map((tie) -> Integer.valueOf(tie.id().substring("made~".length())))
							.collect(Collectors.toSet()))))
				.isEqualTo(expected);
			assertThat(counts(id(thing))).isEqualTo(expectedCounts(edges, thing));
		}
	}

	@Test
	void aHubIsReadAPageAtATime() {
		write("""
				CREATE (hub:Entity:Organization:Made {id: $hub, name: 'Moyeu', sortKey: 'moyeu'})
				WITH hub
				UNWIND range(1, 10000) AS i
				CREATE (hub)-[:FUNDS {id: 'made~' + i, status: 'STATED', citationIds: ['c']}]->
				  (:Entity:Cluster:Made {id: 'made-' + i, name: 'Cluster ' + i, sortKey: 'cluster ' + i})
				""", Map.of("hub", HUB));
		assertThat(this.networks.counts(HUB))
			.containsExactly(new NeighborCount(RelationType.FUNDS, Direction.OUTGOING, 10000));
		Window<Neighbor> first = this.networks.neighbors(HUB, EnumSet.allOf(RelationType.class),
				ScrollPosition.keyset(), 20);
		Window<Neighbor> second = this.networks.neighbors(HUB, EnumSet.allOf(RelationType.class), first.positionAt(19),
				20);
		assertThat(first).hasSize(20);
		assertThat(second).hasSize(20).doesNotContainAnyElementsOf(first);
	}

	private List<Neighbor> walk(String id, int page) {
		List<Neighbor> walked = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		Window<Neighbor> window;
		do {
			window = this.networks.neighbors(id, EnumSet.allOf(RelationType.class), position, page);
			walked.addAll(window.getContent());
			position = window.isEmpty() ? position : window.positionAt(window.size() - 1);
		}
		while (window.hasNext());
		return walked;
	}

	private Map<String, Integer> counts(String id) {
		return this.networks.counts(id)
			.stream()
			.collect(Collectors.toMap((count) -> count.type() + " " + count.direction(), NeighborCount::neighbors));
	}

	private static Map<String, Integer> expectedCounts(List<Edge> edges, int thing) {
		Map<String, Set<Integer>> others = new LinkedHashMap<>();
		edges.stream().filter((edge) -> edge.from() != edge.to()).forEach((edge) -> {
			if (edge.from() == thing) {
				others.computeIfAbsent(edge.type() + " " + Direction.OUTGOING, (_) -> new HashSet<>()).add(edge.to());
			}
			if (edge.to() == thing) {
				others.computeIfAbsent(edge.type() + " " + Direction.INCOMING, (_) -> new HashSet<>()).add(edge.from());
			}
		});
		return others.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().size()));
	}

	private void make(int things, List<Edge> edges) {
		write("""
				UNWIND $ids AS id
				CREATE (:Entity:Organization:Made {id: id, name: id, sortKey: left(id, 6)})
				""", Map.of("ids", IntStream.range(0, things).mapToObj(WalkedGraphsIT::id).toList()));
		write("""
				UNWIND $edges AS edge
				MATCH (from:Made {id: edge.from}), (to:Made {id: edge.to})
				CREATE (from)-[:$(edge.type) {id: edge.id, status: edge.status, citationIds: ['c']}]->(to)
				""",
				Map.of("edges", edges.stream()
					.map((edge) -> Map.of("id", "made~" + edge.number(), "from", id(edge.from()), "to", id(edge.to()),
							"type", edge.type().name(), "status", (edge.number() % 3 == 0) ? "INFERRED" : "STATED"))
					.toList()));
	}

	private static String id(int thing) {
		return "made-%02d".formatted(thing);
	}

	private void write(String cypher, Map<String, Object> parameters) {
		this.driver.executableQuery(cypher).withParameters(parameters).execute();
	}

	private record Edge(int number, int from, int to, RelationType type) {
	}

}
