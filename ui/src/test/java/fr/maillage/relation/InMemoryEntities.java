package fr.maillage.relation;

import fr.maillage.figure.Figure;
import fr.maillage.test.InMemoryPages;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** Things of any kind, held in memory. */
public record InMemoryEntities(List<Entity> things) implements Entities {

	@Override
	public Optional<Entity> find(String id) {
		return Optional.ofNullable(byIds(List.of(id)).get(id));
	}

	@Override
	public Map<String, Entity> byIds(Collection<String> ids) {
		return this.things.stream()
			.filter((thing) -> ids.contains(thing.id()))
			.collect(Collectors.toMap(Entity::id, Function.identity()));
	}

	@Override
	public Window<Entity> page(EntityList list, ScrollPosition position, int limit) {
		return InMemoryPages.page(named(list.kind(), list.text())
			.filter((thing) -> list.category() == null || list.category().equals(category(thing)))
			.toList(), position, limit);
	}

	@Override
	public Map<String, Long> categories(EntityKind kind, @Nullable String text) {
		return named(kind, text)
			.collect(Collectors.groupingBy(InMemoryEntities::category, TreeMap::new, Collectors.counting()));
	}

	private Stream<Entity> named(EntityKind kind, @Nullable String text) {
		return this.things.stream()
			.filter((thing) -> thing.kind() == kind)
			.filter((thing) -> text == null
					|| thing.name().toLowerCase(Locale.FRENCH).contains(text.toLowerCase(Locale.FRENCH)));
	}

	private static String category(Entity thing) {
		return (thing instanceof Figure figure) ? figure.measure() : "";
	}

}
