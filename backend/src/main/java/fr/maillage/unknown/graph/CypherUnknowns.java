package fr.maillage.unknown.graph;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcount;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Unknown;
import fr.maillage.territory.Region;
import fr.maillage.territory.Territories;
import fr.maillage.unknown.Known;
import fr.maillage.unknown.Known.Link;
import fr.maillage.unknown.Known.Range;
import fr.maillage.unknown.Unknowns;
import fr.maillage.unknown.Untold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known around things, and tells what is not. */
@Repository
@Transactional(readOnly = true)
class CypherUnknowns implements Unknowns {

	private static final CypherQuery KNOWN = CypherQuery.named("unknown/known");

	private final Questions questions;

	private final Clusters clusters;

	private final Territories territories;

	CypherUnknowns(Questions questions, Clusters clusters, Territories territories) {
		this.questions = questions;
		this.clusters = clusters;
		this.territories = territories;
	}

	@Override
	public Map<String, List<Unknown>> of(Collection<? extends Entity> things) {
		List<Region> regions = only(things, Region.class);
		List<Cluster> asked = only(things, Cluster.class);
		Map<String, List<Unknown>> unknowns = new HashMap<>();
		if (!regions.isEmpty()) {
			this.territories.overviews(regions).forEach((id, overview) -> unknowns.put(id, overview.unknowns()));
		}
		Map<String, Headcount> headcounts = asked.isEmpty() ? Map.of()
				: this.clusters.headcounts(asked.stream().map(Cluster::id).toList());
		List<Entity> others = new ArrayList<>(things);
		others.removeAll(regions);
		Map<String, Known> known = others.isEmpty() ? Map.of() : known(others.stream().map(Entity::id).toList());
		others.forEach((thing) -> unknowns.put(thing.id(),
				untold(thing, headcounts, Objects.requireNonNull(known.get(thing.id())))));
		return unknowns;
	}

	private Map<String, Known> known(List<String> ids) {
		return this.questions.ask(KNOWN, Map.of("ids", ids))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("thing"), CypherUnknowns::known));
	}

	private static List<Unknown> untold(Entity thing, Map<String, Headcount> headcounts, Known known) {
		return (thing instanceof Cluster cluster)
				? Untold.of(cluster, headcounts.getOrDefault(cluster.id(), Headcount.UNKNOWN), known)
				: Untold.of(thing, known);
	}

	private static Known known(Row row) {
		return new Known(row.texts("links").stream().map(Link::valueOf).collect(Collectors.toSet()),
				row.integer("roles"), row.integer("lasting"), row.integer("dated"), row.integer("grants"),
				row.integer("amounts"), row.integer("clusters"), row.integer("named"),
				row.rows("counts")
					.stream()
					.collect(Collectors.toMap((count) -> count.text("measure"), CypherUnknowns::range)));
	}

	private static Range range(Row row) {
		return new Range(row.decimalOrNull("min"), row.decimalOrNull("max"));
	}

	private static <T> List<T> only(Collection<? extends Entity> things, Class<T> kind) {
		return things.stream().filter(kind::isInstance).map(kind::cast).distinct().toList();
	}

}
