package fr.maillage.introduction.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.evidence.Status;
import fr.maillage.graph.Questions;
import fr.maillage.introduction.Answer;
import fr.maillage.introduction.Hop;
import fr.maillage.introduction.Introductions;
import fr.maillage.introduction.Ranking;
import fr.maillage.introduction.Route;
import fr.maillage.introduction.Stop;
import fr.maillage.introduction.Wish;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the shortest paths between two things, without and with national bodies. */
@Repository
@Transactional(readOnly = true)
class CypherIntroductions implements Introductions {

	private static final CypherQuery PATHS = CypherQuery.named("introduction/paths");

	/**
	 * What links people who know each other; not what a document says about a thing, nor
	 * where it is.
	 */
	private static final Set<RelationType> USED = EnumSet.of(RelationType.FUNDS, RelationType.PILOTS,
			RelationType.FACILITATES, RelationType.PARTICIPATES_IN, RelationType.SUPPORTS, RelationType.CARRIES,
			RelationType.COMMISSIONED, RelationType.EVALUATED, RelationType.MEMBER_OF, RelationType.PAIRED_WITH,
			RelationType.PART_OF, RelationType.SAME_AS, RelationType.SUCCEEDED_BY);

	/** Who has more relationships is gone through only with national bodies. */
	private static final int HUB = 200;

	private static final int BIGGEST_HUB = 3000;

	private final Questions questions;

	CypherIntroductions(Questions questions) {
		this.questions = questions;
	}

	@Override
	public Answer answer(Wish wish) {
		if (wish.from().equals(wish.to())) {
			return new Answer(List.of(), List.of());
		}
		List<Row> rows = new ArrayList<>(paths(wish, false, HUB));
		rows.addAll(paths(wish, true, BIGGEST_HUB));
		return new Ranking(wish).of(routes(rows));
	}

	private List<Row> paths(Wish wish, boolean national, int hub) {
		return this.questions.ask(PATHS, Map.of("from", wish.from(), "to", wish.to(), "types",
				USED.stream().map(RelationType::name).sorted().toList(), "national", national, "hub", hub));
	}

	/** Paths over the same things are one route, whichever relationships they use. */
	private static List<Route> routes(List<Row> rows) {
		Map<List<String>, List<Row>> byStops = rows.stream()
			.collect(Collectors.groupingBy((row) -> row.rows("nodes").stream().map((node) -> node.text("id")).toList(),
					LinkedHashMap::new, Collectors.toList()));
		return byStops.values().stream().map(CypherIntroductions::route).toList();
	}

	private static Route route(List<Row> same) {
		List<Stop> stops = same.getFirst()
			.rows("nodes")
			.stream()
			.map((node) -> new Stop(RelationReader.ref(node), node.integer("degree"),
					node.texts("labels").contains("NationalBody")))
			.toList();
		List<Hop> hops = new ArrayList<>();
		for (int index = 0; index < stops.size() - 1; index++) {
			int position = index;
			List<Relation> ties = same.stream()
				.map((row) -> RelationReader.relation(row.rows("relations").get(position)))
				.distinct()
				.sorted(Comparator.comparing((Relation tie) -> tie.status() == Status.INFERRED)
					.thenComparing(Relation::announced)
					.thenComparing(Relation::id))
				.toList();
			hops.add(new Hop(stops.get(index).thing(), stops.get(index + 1).thing(), ties));
		}
		return new Route(stops, hops);
	}

}
