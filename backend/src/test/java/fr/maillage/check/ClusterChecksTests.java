package fr.maillage.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSize;
import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

class ClusterChecksTests {

	private static final EntityRef WAVE = new EntityRef("vague", "Vague", EntityKind.WAVE);

	@Test
	void sizeIsCheckedWhereItIsTold() {
		Check check = of(cluster("a", ClusterSize.SMALLER), cluster("b", ClusterSize.UNTOLD),
				cluster("c", ClusterSize.AS_FORESEEN))
			.size(CheckKind.FEWER_THAN_FORESEEN, ClusterSize.SMALLER);
		assertThat(check.checked()).isEqualTo(2);
		assertThat(check.unverifiable()).isEqualTo(1);
		assertThat(check.findings()).extracting((it) -> it.found().id()).containsExactly("a");
	}

	@Test
	void theFunderOfTheWaveStandsBesideAndIsNotTheClusters() {
		CheckedCluster cluster = new CheckedCluster(thing("a", Validity.UNKNOWN), ClusterSize.UNTOLD, List.of(),
				List.of(relation("dgos", RelationType.FUNDS, WAVE, Validity.UNKNOWN),
						relation("anact", RelationType.FACILITATES, WAVE, Validity.UNKNOWN)));
		Check check = of(cluster).without(CheckKind.NO_FUNDER, RelationType.FUNDS);
		assertThat(check.findings()).singleElement()
			.satisfies(
					(it) -> assertThat(it.beside()).extracting((beside) -> beside.from().id()).containsExactly("dgos"));
	}

	@Test
	void aBodyThatFacilitatesAndFundsIsFoundWithBothProofs() {
		Check check = of(cluster("a", ClusterSize.UNTOLD, "ars", RelationType.FUNDS, "ars", RelationType.FACILITATES),
				cluster("b", ClusterSize.UNTOLD, "ars", RelationType.FUNDS, "aract", RelationType.FACILITATES),
				cluster("c", ClusterSize.UNTOLD, "ars", RelationType.FUNDS))
			.facilitatorFunds();
		assertThat(check.checked()).isEqualTo(2);
		assertThat(check.unverifiable()).isEqualTo(1);
		assertThat(check.findings()).singleElement().satisfies((it) -> assertThat(it.because()).hasSize(2));
	}

	@Test
	void moneyIsLateOnlyWhenItsDayIsCertainlyAfterTheLastOne() {
		Validity ran = years(2018, 2019);
		assertThat(funded(ran, years(2020, 2020)).number()).isEqualTo(1);
		assertThat(funded(ran, years(2018, 2021)).number()).isEqualTo(1);
		assertThat(funded(ran, years(2018, 2019)).number()).isZero();
		assertThat(funded(ran, new Validity(year(2019), null)).number()).isZero();
		assertThat(funded(Validity.UNKNOWN, years(2020, 2020)).unverifiable()).isEqualTo(1);
		assertThat(funded(ran, Validity.UNKNOWN).unverifiable()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whoIsTheOnlyOneIsWhoseAbsenceLeavesClustersWithout(long seed) {
		Random random = new Random(seed);
		List<CheckedCluster> clusters = new ArrayList<>();
		for (int number = 0; number < 20; number++) {
			List<Object> acts = new ArrayList<>();
			for (int act = random.nextInt(4); act > 0; act--) {
				acts.add("actor-" + random.nextInt(6));
				acts.add(random.nextBoolean() ? RelationType.FUNDS : RelationType.FACILITATES);
			}
			clusters.add(cluster("c" + number, ClusterSize.UNTOLD, acts.toArray()));
		}
		Check only = new ClusterChecks(clusters).only(CheckKind.ONLY_FUNDER, RelationType.FUNDS);
		for (int actor = 0; actor < 6; actor++) {
			String id = "actor-" + actor;
			List<String> lost = orphans(clusters.stream().map((cluster) -> absent(cluster, id)).toList()).stream()
				.filter((cluster) -> !orphans(clusters).contains(cluster))
				.toList();
			assertThat(only.findings()
				.stream()
				.filter((finding) -> finding.found().id().equals(id))
				.flatMap((finding) -> finding.concerned().stream().map(EntityRef::id)))
				.containsExactlyInAnyOrderElementsOf(lost);
		}
	}

	@Test
	void pagesPartitionTheFindings() {
		Check check = of(Stream.of("c", "a", "é", "b", "d")
			.map((id) -> cluster(id, ClusterSize.SMALLER))
			.toArray(CheckedCluster[]::new)).size(CheckKind.FEWER_THAN_FORESEEN, ClusterSize.SMALLER);
		List<String> walked = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		Window<Finding> page;
		do {
			page = check.page(position, 2);
			page.forEach((finding) -> walked.add(finding.found().id()));
			position = page.positionAt(page.size() - 1);
		}
		while (page.hasNext());
		assertThat(walked).containsExactly("a", "b", "c", "d", "é");
	}

	private static List<String> orphans(List<CheckedCluster> clusters) {
		return new ClusterChecks(clusters).without(CheckKind.NO_FUNDER, RelationType.FUNDS)
			.findings()
			.stream()
			.map((finding) -> finding.found().id())
			.toList();
	}

	private static CheckedCluster absent(CheckedCluster cluster, String actor) {
		return new CheckedCluster(cluster.cluster(), cluster.size(),
				cluster.acts().stream().filter((act) -> !act.from().id().equals(actor)).toList(), cluster.ofWave());
	}

	private static Check funded(Validity ran, Validity paid) {
		Cluster cluster = thing("a", ran);
		return of(new CheckedCluster(cluster, ClusterSize.UNTOLD,
				List.of(relation("ars", RelationType.FUNDS, cluster.ref(), paid)), List.of()))
			.fundedAfterEnd();
	}

	private static ClusterChecks of(CheckedCluster... clusters) {
		return new ClusterChecks(List.of(clusters));
	}

	/** A cluster and what is done for it: a body, what it does, a body, what it does… */
	private static CheckedCluster cluster(String id, ClusterSize size, Object... acts) {
		Cluster cluster = thing(id, Validity.UNKNOWN);
		List<Relation> relations = new ArrayList<>();
		for (int act = 0; act < acts.length; act += 2) {
			relations.add(relation((String) acts[act], (RelationType) acts[act + 1], cluster.ref(), Validity.UNKNOWN));
		}
		return new CheckedCluster(cluster, size, relations, List.of());
	}

	private static Cluster thing(String id, Validity validity) {
		return new Cluster(id, id, validity, null, false, Status.STATED, List.of("c"));
	}

	private static Relation relation(String from, RelationType type, EntityRef to, Validity validity) {
		return new Relation(from + "~" + type + "~" + to.id(), type, new EntityRef(from, from, EntityKind.ORGANIZATION),
				to, null, validity, null, null, null, false, Status.STATED, List.of("c"));
	}

	private static Validity years(int since, int until) {
		return new Validity(year(since), year(until));
	}

	private static PartialDate year(int year) {
		return new PartialDate(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31),
				DatePrecision.YEAR);
	}

}
