package fr.maillage.relation;

import fr.maillage.test.InMemoryPages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The assertions between things, held in memory. */
public record InMemoryRelations(List<Relation> relations) implements Relations {

	@Override
	public Map<String, Relation> byIds(Collection<String> ids) {
		return this.relations.stream()
			.filter((relation) -> ids.contains(relation.id()))
			.collect(Collectors.toMap(Relation::id, Function.identity()));
	}

	@Override
	public Map<String, Window<Relation>> of(Collection<String> ids, Set<RelationType> types, Direction direction,
			ScrollPosition position, int limit) {
		Map<String, Window<Relation>> pages = new LinkedHashMap<>();
		ids.forEach((id) -> pages.put(id, InMemoryPages.page(of(id, types, direction), position, limit)));
		return pages;
	}

	@Override
	public Map<String, Long> count(Collection<String> ids, Set<RelationType> types, Direction direction) {
		return ids.stream()
			.collect(Collectors.toMap(Function.identity(), (id) -> (long) of(id, types, direction).size()));
	}

	@Override
	public List<Relation> around(Collection<String> ids, int limit) {
		return this.relations.stream()
			.filter((relation) -> ids.contains(relation.from().id()) || ids.contains(relation.to().id()))
			.limit(limit)
			.toList();
	}

	private List<Relation> of(String id, Set<RelationType> types, Direction direction) {
		return this.relations.stream()
			.filter((relation) -> types.contains(relation.type()))
			.filter((relation) -> (direction != Direction.INCOMING && relation.from().id().equals(id))
					|| (direction != Direction.OUTGOING && relation.to().id().equals(id)))
			.toList();
	}

}
