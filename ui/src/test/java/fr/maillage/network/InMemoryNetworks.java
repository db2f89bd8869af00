package fr.maillage.network;

import fr.maillage.relation.Direction;
import fr.maillage.relation.Entities;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** A network over relationships held in memory, read a page at a time. */
public record InMemoryNetworks(Relations relations, Entities entities) implements Networks {

	private static final int ALL = 1000;

	@Override
	public List<NeighborCount> counts(String id) {
		Map<NeighborCount, Set<String>> others = new LinkedHashMap<>();
		around(id).forEach((relation) -> others
			.computeIfAbsent(new NeighborCount(relation.type(), side(relation, id), 0), (_) -> new LinkedHashSet<>())
			.add(relation.other(id).id()));
		return others.entrySet()
			.stream()
			.map((entry) -> new NeighborCount(entry.getKey().type(), entry.getKey().direction(),
					entry.getValue().size()))
			.sorted(NeighborCount.MOST_TELLING_FIRST)
			.toList();
	}

	@Override
	public Window<Neighbor> neighbors(String id, Set<RelationType> types, ScrollPosition position, int limit) {
		throw new UnsupportedOperationException("No page asks for it");
	}

	@Override
	public Network show(Exploration exploration) {
		Walk walk = new Walk(exploration);
		Map<String, EntityRef> roots = new LinkedHashMap<>();
		this.entities.byIds(exploration.roots()).forEach((id, entity) -> roots.put(id, entity.ref()));
		Map<Expansion, Brought> brought = walk.asked()
			.keySet()
			.stream()
			.collect(Collectors.toMap((expansion) -> expansion, this::brought));
		Network shown = walk.shown(roots, brought);
		Set<String> ids = shown.nodes().stream().map(EntityRef::id).collect(Collectors.toSet());
		return new Network(shown.nodes(), shown.places(), among(ids, EnumSet.allOf(RelationType.class), ALL),
				shown.cut(), shown.unknown());
	}

	@Override
	public List<Relation> among(Collection<String> ids, Set<RelationType> types, int limit) {
		return this.relations.around(ids, ALL)
			.stream()
			.filter((relation) -> types.contains(relation.type()))
			.filter((relation) -> ids.contains(relation.from().id()) && ids.contains(relation.to().id()))
			.limit(limit)
			.toList();
	}

	private Brought brought(Expansion expansion) {
		List<EntityRef> others = around(expansion.id()).stream()
			.filter((relation) -> expansion.types().contains(relation.type()))
			.filter((relation) -> expansion.direction() == Direction.EITHER
					|| expansion.direction() == side(relation, expansion.id()))
			.map((relation) -> relation.other(expansion.id()))
			.distinct()
			.toList();
		return new Brought(others, others.size());
	}

	private List<Relation> around(String id) {
		return this.relations.around(List.of(id), ALL);
	}

	private static Direction side(Relation relation, String id) {
		return relation.from().id().equals(id) ? Direction.OUTGOING : Direction.INCOMING;
	}

}
