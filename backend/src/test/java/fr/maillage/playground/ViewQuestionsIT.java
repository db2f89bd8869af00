package fr.maillage.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the questions behind the views answer on the real facts. */
@GraphIntegrationTest(seed = true)
class ViewQuestionsIT extends AnsweredQuestions {

	@Test
	void thingsOfAKind() {
		assertThat(rows("things-of-a-kind", "things.nodes")).extracting((thing) -> thing.get("name"))
			.containsExactly("Cluster QVT Filière gérontologique Rhône Centre", "Cluster QVT Isère 2018-2019",
					"Cluster QVT Puy-de-Dôme 2018-2019", "Cluster QVT Rhône 2018-2019");
	}

	@Test
	void aboutOneThing() {
		assertThat(rows("about-one-thing", "node.figures")).extracting((figure) -> figure.get("value"))
			.contains("85", "110");
		assertThat(rows("about-one-thing", "node.relations.nodes")).isNotEmpty();
	}

	@Test
	void sheetOfARegion() {
		assertThat(rows("sheet-of-a-region", "region.clusters.nodes")).hasSize(2)
			.allSatisfy((cluster) -> assertThat(cluster).containsKey("size"));
	}

	@Test
	void whatASearchFinds() {
		assertThat(rows("what-a-search-finds", "search.nodes"))
			.anySatisfy((hit) -> assertThat(((Map<?, ?>) Objects.requireNonNull(hit.get("entity"))).get("id"))
				.isEqualTo("region-28"));
	}

	@Test
	void programmePointByPoint() {
		assertThat(rows("programme-point-by-point", "method")).hasSizeGreaterThan(10);
		assertThat(rows("programme-point-by-point", "survey")).isNotEmpty();
	}

	@Test
	void spreadOfClusters() {
		assertThat(rows("spread-of-clusters", "diffusion.waveReaches"))
			.extracting((reach) -> name(reach, "wave"),
					(reach) -> ((Map<?, ?>) Objects.requireNonNull(reach.get("alone"))).get("announcedCount"))
			.containsExactly(tuple("Première vague", 0), tuple("Deuxième vague", 0),
					tuple("Dispositif DGCS de 2018", 3));
	}

	@Test
	void whereClustersAreKnown() {
		assertThat(rows("where-clusters-are-known", "coverage.counts")).extracting((cells) -> cells.get("count"))
			.containsExactly(5, 0, 43, 132, 18);
		assertThat(rows("where-clusters-are-known", "coverage.rows")).hasSize(18)
			.filteredOn((row) -> name(row, "region").equals("Normandie"))
			.singleElement()
			.satisfies((row) -> assertThat((List<?>) row.get("clusters")).hasSize(2));
	}

	@Test
	void whoFundsWhat() {
		assertThat(rows("who-funds-what", "funding.natures")).extracting((lines) -> lines.get("count"))
			.containsExactly(1, 1, 6, 1, 6);
		assertThat(rows("who-funds-what", "funding.totals")).singleElement()
			.satisfies((total) -> assertThat(total).containsEntry("rule", "ALONE")
				.containsEntry("amount", 1_000_000.0)
				.extractingByKey("funder")
				.asString()
				.contains("DGOS"));
		assertThat(rows("who-funds-what", "funding.fundingLines")).hasSize(15)
			.allSatisfy((line) -> assertThat((List<?>) line.get("citations")).isNotEmpty())
			.anySatisfy((line) -> assertThat(line).containsEntry("nature", "UNNAMED_FUNDER")
				.containsEntry("amount", 1_400_000.0)
				.containsEntry("status", "INFERRED"));
	}

	@Test
	void whoArePeers() {
		assertThat(rows("who-are-peers", "peers.peers")).isNotEmpty()
			.first()
			.satisfies((peer) -> assertThat((List<?>) peer.get("contributions")).isNotEmpty());
	}

	@Test
	void whoCanIntroduce() {
		assertThat(rows("who-can-introduce", "paths.introductions")).hasSizeBetween(1, 5)
			.first()
			.satisfies((path) -> assertThat((List<?>) path.get("hops")).hasSize(3));
	}

	@Test
	void whatSurroundsAThing() {
		assertThat(rows("what-surrounds-a-thing", "neighborhood.neighborCounts"))
			.extracting((count) -> count.get("type") + " " + count.get("direction") + " " + count.get("neighbors"))
			.contains("FUNDS OUTGOING 2");
	}

	@Test
	void whatToLookAt() {
		assertThat(rows("what-to-look-at", "checks")).extracting((check) -> check.get("number"))
			.containsExactly(0, 0, 4, 3, 0, 2, 0, 0, 1, 2);
	}

	@Test
	void whatIsKnownWhere() {
		assertThat(rows("what-is-known-where", "map.territories")).hasSize(18)
			.filteredOn((row) -> "KNOWN".equals(row.get("knowledge")))
			.hasSize(3);
		assertThat(rows("what-is-known-where", "mapPlaces")).isNotEmpty();
	}

}
