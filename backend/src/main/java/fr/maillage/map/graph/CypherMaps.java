package fr.maillage.map.graph;

import fr.maillage.cluster.Headcount;
import fr.maillage.cluster.Headcounts;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.Located;
import fr.maillage.map.Maps;
import fr.maillage.map.Measure;
import fr.maillage.map.Place;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.map.Unplaced;
import fr.maillage.relation.RelationReader;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalPair;
import fr.maillage.territory.Territories;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the maps. */
@Repository
@Transactional(readOnly = true)
class CypherMaps implements Maps {

	private static final CypherQuery TERRITORIES = CypherQuery.named("map/territories");

	private static final CypherQuery LOCATED = CypherQuery.named("map/located");

	private static final CypherQuery PLACES = CypherQuery.named("map/places");

	private static final CypherQuery UNPLACED = CypherQuery.named("map/unplaced");

	/** More than there are regions, fewer than a page holds. */
	private static final int REGIONS = 100;

	private final Questions questions;

	private final Headcounts headcounts;

	private final Territories territories;

	CypherMaps(Questions questions, Headcounts headcounts, Territories territories) {
		this.questions = questions;
		this.headcounts = headcounts;
		this.territories = territories;
	}

	@Override
	public TerritoryMap map(Measure measure, Level level) {
		List<TerritoryValue> values = switch (measure) {
			case PAIR -> pairs();
			case PARTICIPANTS -> participants(rows(measure, level, Integer.MAX_VALUE));
			default -> rows(measure, level, 0).stream().map(CypherMaps::value).toList();
		};
		return new TerritoryMap(measure, level, values);
	}

	@Override
	public List<Located> located(Measure measure, String territoryId, int limit) {
		return this.questions
			.ask(LOCATED, Map.of("territoryId", territoryId, "kind", measure.kind().label(), "limit", limit))
			.stream()
			.map(CypherMaps::located)
			.toList();
	}

	@Override
	public List<Place> places(int limit) {
		return this.questions.ask(PLACES, Map.of("limit", limit))
			.stream()
			.map((row) -> new Place(RelationReader.ref(row.row("place")),
					row.rows("located").stream().map(CypherMaps::located).toList(), row.integer("number")))
			.toList();
	}

	@Override
	public Unplaced unplaced(int limit) {
		Row row = this.questions.ask(UNPLACED, Map.of("limit", limit)).getFirst();
		return new Unplaced(row.rows("things").stream().map(RelationReader::ref).toList(), row.integer("number"));
	}

	private List<Row> rows(Measure measure, Level level, int ids) {
		return this.questions.ask(TERRITORIES,
				Map.of("level", level.kind().label(), "kind", measure.kind().label(), "limit", ids));
	}

	private List<TerritoryValue> participants(List<Row> rows) {
		Map<String, Headcount> counted = this.headcounts.over(rows.stream()
			.filter((row) -> !row.texts("ids").isEmpty())
			.collect(Collectors.toMap((row) -> row.row("territory").text("id"), (row) -> row.texts("ids"))));
		return rows.stream().map((row) -> {
			TerritoryValue value = value(row);
			return value.counting(counted.getOrDefault(value.territory().id(), Headcount.UNKNOWN));
		}).toList();
	}

	private List<TerritoryValue> pairs() {
		List<Region> regions = this.territories.regions(ScrollPosition.keyset(), REGIONS).getContent();
		Map<String, RegionalPair> pairs = this.territories.pairsOf(regions);
		return regions.stream().map((region) -> {
			int named = (int) Stream.of(pairs.get(region.id()))
				.filter(Objects::nonNull)
				.flatMap((pair) -> Stream.of(pair.ars(), pair.aract()))
				.filter((side) -> side.body() != null)
				.count();
			return new TerritoryValue(region.ref(), Objects.requireNonNullElse(region.code(), ""), region.ref(),
					(named > 0) ? Knowledge.KNOWN : Knowledge.NOT_DOCUMENTED, named, named, 0, 0, false, named, 0);
		}).toList();
	}

	private static TerritoryValue value(Row row) {
		int number = row.integer("number");
		int announced = row.integer("announced");
		return new TerritoryValue(RelationReader.ref(row.row("territory")), row.row("territory").text("code"),
				RelationReader.ref(row.row("region")), knowledge(row), number, number, announced, announced,
				row.flag("uncounted"), number, row.integer("withoutDepartement"));
	}

	private static Knowledge knowledge(Row row) {
		if (row.integer("number") > 0) {
			return Knowledge.KNOWN;
		}
		if (row.flag("none")) {
			return Knowledge.NONE;
		}
		return (row.flag("uncounted") || row.integer("withoutDepartement") > 0) ? Knowledge.UNCOUNTED
				: Knowledge.NOT_DOCUMENTED;
	}

	private static Located located(Row row) {
		return new Located(RelationReader.ref(row.row("thing")), row.row("thing").flag("announced"),
				row.rows("relations").stream().map(RelationReader::relation).toList());
	}

}
