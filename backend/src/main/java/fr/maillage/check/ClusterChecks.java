package fr.maillage.check;

import fr.maillage.cluster.ClusterSize;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The checks that look at clusters, who funds them and who facilitates them. */
public final class ClusterChecks {

	private final List<CheckedCluster> clusters;

	/** Checks of these clusters. */
	public ClusterChecks(List<CheckedCluster> clusters) {
		this.clusters = List.copyOf(clusters);
	}

	/** Those whose number of establishments is told and stands so to what is foreseen. */
	public Check size(CheckKind kind, ClusterSize size) {
		List<CheckedCluster> told = this.clusters.stream()
			.filter((cluster) -> cluster.size() != ClusterSize.UNTOLD)
			.toList();
		return found(kind, told.size(),
				told.stream()
					.filter((cluster) -> cluster.size() == size)
					.map((cluster) -> new Finding(cluster.ref(), List.of(), List.of(), List.of()))
					.toList());
	}

	/**
	 * Those for which no document names who does that, each with who does it for its
	 * wave.
	 */
	public Check without(CheckKind kind, RelationType act) {
		return found(kind, this.clusters.size(),
				this.clusters.stream()
					.filter((cluster) -> cluster.acts(act).isEmpty())
					.map((cluster) -> new Finding(cluster.ref(), List.of(), List.of(), cluster.ofWave(act)))
					.toList());
	}

	/** Those that one body both facilitates and funds. */
	public Check facilitatorFunds() {
		return found(CheckKind.FACILITATOR_FUNDS, number(both()),
				this.clusters.stream().filter(both()).flatMap((cluster) -> {
					Map<EntityRef, List<Relation>> byActor = cluster.acts()
						.stream()
						.collect(Collectors.groupingBy(Relation::from, LinkedHashMap::new, Collectors.toList()));
					return byActor.entrySet()
						.stream()
						.filter((entry) -> entry.getValue().stream().map(Relation::type).distinct().count() > 1)
						.map((entry) -> new Finding(cluster.ref(), List.of(), entry.getValue(), List.of()));
				}).toList());
	}

	/** Those that are still funded after the last day on which they can have run. */
	public Check fundedAfterEnd() {
		List<Finding> findings = new ArrayList<>();
		int checked = 0;
		for (CheckedCluster cluster : this.clusters) {
			LocalDate end = cluster.lastDay();
			List<Relation> dated = cluster.acts(RelationType.FUNDS)
				.stream()
				.filter((funding) -> CheckedCluster.fundedOn(funding) != null)
				.toList();
			if (end != null && !dated.isEmpty()) {
				checked++;
				List<Relation> late = dated.stream().filter((funding) -> after(funding, end)).toList();
				if (!late.isEmpty()) {
					findings.add(new Finding(cluster.ref(), List.of(), late, List.of()));
				}
			}
		}
		return found(CheckKind.FUNDED_AFTER_END, checked, findings);
	}

	/**
	 * Bodies whose absence leaves clusters without anyone known who does that for them:
	 * each is the only one named.
	 */
	public Check only(CheckKind kind, RelationType act) {
		List<CheckedCluster> held = this.clusters.stream().filter((cluster) -> !cluster.acts(act).isEmpty()).toList();
		Map<EntityRef, List<CheckedCluster>> alone = held.stream()
			.filter((cluster) -> actors(cluster, act).size() == 1)
			.collect(Collectors.groupingBy((cluster) -> actors(cluster, act).getFirst(), LinkedHashMap::new,
					Collectors.toList()));
		List<Finding> findings = alone.entrySet()
			.stream()
			.map((entry) -> new Finding(entry.getKey(), entry.getValue().stream().map(CheckedCluster::ref).toList(),
					entry.getValue().stream().flatMap((cluster) -> cluster.acts(act).stream()).toList(),
					entry.getValue().stream().flatMap((cluster) -> cluster.ofWave(act).stream()).distinct().toList()))
			.toList();
		int actors = (int) held.stream().flatMap((cluster) -> actors(cluster, act).stream()).distinct().count();
		return new Check(kind, actors, this.clusters.size() - held.size(), findings.size(), findings);
	}

	private static List<EntityRef> actors(CheckedCluster cluster, RelationType act) {
		return cluster.acts(act).stream().map(Relation::from).distinct().toList();
	}

	private static boolean after(Relation funding, LocalDate end) {
		LocalDate day = CheckedCluster.fundedOn(funding);
		return day != null && day.isAfter(end);
	}

	private static Predicate<CheckedCluster> both() {
		return (cluster) -> !cluster.acts(RelationType.FUNDS).isEmpty()
				&& !cluster.acts(RelationType.FACILITATES).isEmpty();
	}

	private int number(Predicate<CheckedCluster> of) {
		return (int) this.clusters.stream().filter(of).count();
	}

	private Check found(CheckKind kind, int checked, List<Finding> findings) {
		return new Check(kind, checked, this.clusters.size() - checked, findings.size(), findings);
	}

}
