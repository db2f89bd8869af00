package fr.maillage.relation;

import fr.maillage.figure.Figure;
import fr.maillage.organization.Organization;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.test.InMemoryPages;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** Things of any kind, held in memory, with what links them; always by name. */
public record InMemoryEntities(List<Entity> things, List<Relation> relations) implements Entities {

	private static final Set<EntityKind> NEAR = EnumSet.of(EntityKind.REGION, EntityKind.WAVE, EntityKind.THEME);

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
		return InMemoryPages.page(in(list).toList(), position, limit);
	}

	@Override
	public Map<String, Long> categories(EntityList list) {
		return in(list.in(null))
			.collect(Collectors.groupingBy(InMemoryEntities::category, TreeMap::new, Collectors.counting()));
	}

	@Override
	public List<NearChoice> choices(EntityList list) {
		return this.things.stream()
			.filter((thing) -> NEAR.contains(thing.kind()))
			.map((thing) -> new NearChoice(thing.ref(), in(list.near(List.of(thing.id()))).count()))
			.filter((choice) -> choice.number() > 0)
			.toList();
	}

	private Stream<Entity> in(EntityList list) {
		String text = list.text();
		return this.things.stream()
			.filter((thing) -> thing.kind() == list.kind())
			.filter((thing) -> list.category() == null || list.category().equals(category(thing)))
			.filter((thing) -> text == null
					|| thing.name().toLowerCase(Locale.FRENCH).contains(text.toLowerCase(Locale.FRENCH)))
			.filter((thing) -> list.near().stream().allMatch((id) -> linked(thing.id(), id)));
	}

	private boolean linked(String one, String other) {
		return this.relations.stream()
			.anyMatch((relation) -> Set.of(relation.from().id(), relation.to().id()).equals(Set.of(one, other)));
	}

	private static String category(Entity thing) {
		return switch (thing) {
			case Disagreement disagreement -> disagreement.matter().name();
			case Figure figure -> figure.measure();
			case Organization organization -> organization.organizationKind().label();
			case SourceDocument document -> document.documentKind().name();
			default -> "";
		};
	}

}
