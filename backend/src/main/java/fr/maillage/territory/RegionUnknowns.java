package fr.maillage.territory;

import fr.maillage.cluster.ClusterSummary;
import fr.maillage.figure.Figure;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Unknown;
import fr.maillage.relation.Unknown.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what no source says of a region, from what sources say of it: whom first, when
 * last.
 */
final class RegionUnknowns {

	/** Who acts on these tells nothing of who acts for the clusters. */
	private static final Set<EntityKind> BESIDE = EnumSet.of(EntityKind.EXPERIMENT, EntityKind.RESOURCE,
			EntityKind.EVENT);

	private final RegionalOverview overview;

	private final List<Unknown> found = new ArrayList<>();

	private RegionUnknowns(RegionalOverview overview) {
		this.overview = overview;
	}

	static List<Unknown> in(RegionalOverview overview) {
		if (overview.region().former()) {
			// what was told of it since is told of the region that succeeded it
			return List.of();
		}
		RegionUnknowns unknowns = new RegionUnknowns(overview);
		unknowns.lookAtNumber();
		unknowns.found.addAll(overview.headcount().unknowns());
		unknowns.lookAtActors();
		unknowns.lookAtClusters();
		return List.copyOf(unknowns.found);
	}

	private void lookAtNumber() {
		if (spokenOfWithoutNumber()) {
			add(Kind.NUMBER_OF_CLUSTERS);
		}
		else if (this.overview.clusters().isEmpty()) {
			add(Kind.CLUSTERS);
		}
	}

	private void lookAtClusters() {
		addUnlessAll(Kind.BEGINNING, (summary) -> summary.cluster().validity().since() != null);
		addUnlessAll(Kind.END, (summary) -> summary.cluster().validity().endIsKnown());
		addUnlessAll(Kind.THEMES, (summary) -> !summary.themes().isEmpty());
	}

	private void lookAtActors() {
		if (this.overview.pair().ars().body() == null) {
			add(Kind.ARS);
		}
		if (this.overview.pair().aract().body() == null) {
			add(Kind.ARACT);
		}
		if (!does(RelationType.FUNDS)) {
			add(Kind.REGIONAL_FUNDER);
		}
		if (acts().noneMatch((relation) -> relation.type() == RelationType.FUNDS && relation.amount() != null)) {
			add(Kind.REGIONAL_AMOUNT);
		}
		if (!does(RelationType.PILOTS)) {
			add(Kind.REGIONAL_PILOT);
		}
		if (!does(RelationType.FACILITATES)) {
			add(Kind.FACILITATOR);
		}
	}

	private boolean spokenOfWithoutNumber() {
		return this.overview.figures()
			.stream()
			.filter((figure) -> figure.aboutId().equals(this.overview.region().id()))
			.filter((figure) -> figure.measure().equals("CLUSTERS"))
			.anyMatch(RegionUnknowns::hasNoNumber);
	}

	private boolean does(RelationType type) {
		return acts().anyMatch((relation) -> relation.type() == type);
	}

	/** What is done for the clusters and those who take part in them. */
	private Stream<Relation> acts() {
		return this.overview.regional().stream().filter((relation) -> !BESIDE.contains(relation.to().kind()));
	}

	private void addUnlessAll(Kind kind, Predicate<ClusterSummary> known) {
		int number = (int) this.overview.clusters().stream().filter(known).count();
		if (number < this.overview.clusters().size()) {
			add(kind, number, this.overview.clusters().size());
		}
	}

	private void add(Kind kind) {
		add(kind, null, null);
	}

	private void add(Kind kind, @Nullable Integer known, @Nullable Integer total) {
		this.found.add(new Unknown(kind, known, total));
	}

	private static boolean hasNoNumber(Figure figure) {
		return figure.min() == null && figure.max() == null;
	}

}
