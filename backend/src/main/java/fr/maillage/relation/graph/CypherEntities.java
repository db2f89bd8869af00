package fr.maillage.relation.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.cypher.SortKey;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityOrder;
import fr.maillage.relation.EntityReader;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.NearChoice;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads things of any kind in one statement, each by the reader of its kind. */
@Repository
@Transactional(readOnly = true)
class CypherEntities implements Entities {

	private static final CypherQuery ENTITIES = CypherQuery.named("relation/entities");

	private static final CypherQuery LIST = CypherQuery.named("relation/list");

	private static final CypherQuery ORDERED = CypherQuery.named("relation/ordered");

	private static final CypherQuery NEAR = CypherQuery.named("relation/near");

	private static final CypherQuery CHOICES = CypherQuery.named("relation/choices");

	private static final CypherQuery CATEGORIES = CypherQuery.named("relation/categories");

	private final Questions questions;

	private final Map<EntityKind, EntityReader<?>> readers = new EnumMap<>(EntityKind.class);

	CypherEntities(Questions questions, List<EntityReader<?>> readers) {
		this.questions = questions;
		readers.forEach((reader) -> this.readers.put(reader.kind(), reader));
	}

	@Override
	public Optional<Entity> find(String id) {
		return Optional.ofNullable(byIds(List.of(id)).get(id));
	}

	@Override
	public Map<String, Entity> byIds(Collection<String> ids) {
		Map<String, Entity> entities = new LinkedHashMap<>();
		for (Row row : this.questions.ask(ENTITIES, Map.of("ids", List.copyOf(ids)))) {
			Entity entity = read(EntityKind.ofLabels(row.texts("labels")), row.row("thing"));
			entities.put(entity.id(), entity);
		}
		return entities;
	}

	@Override
	public Window<Entity> page(EntityList list, ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = new HashMap<>(seek.parameters());
		parameters.put("text", text(list));
		parameters.put("among", near(list).among());
		Window<String> ids = seek.window(rows(list, parameters), "thing", (row) -> row.text("id"));
		Map<String, Entity> things = byIds(ids.getContent());
		return ids.map((id) -> Objects.requireNonNull(things.get(id)));
	}

	/** By name within one kind, the index gives the order; any other is sorted. */
	private List<Row> rows(EntityList list, Map<String, Object> parameters) {
		boolean organizations = list.kind() == EntityKind.ORGANIZATION;
		if (list.order() == EntityOrder.NAME && (!organizations || list.category() != null)) {
			parameters.put("kind", organizations ? list.category() : list.kind().label());
			parameters.put("category", organizations ? null : list.category());
			return this.questions.ask(LIST, parameters);
		}
		parameters.put("label", list.kind().label());
		parameters.put("category", list.category());
		parameters.put("order", list.order().name());
		return this.questions.ask(ORDERED, parameters);
	}

	@Override
	public Map<String, Long> categories(EntityList list) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("label", list.kind().label());
		parameters.put("text", text(list));
		parameters.put("among", near(list).among());
		return this.questions.askForNumbers(CATEGORIES, parameters, "category");
	}

	@Override
	public List<NearChoice> choices(EntityList list) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("label", list.kind().label());
		parameters.put("category", list.category());
		parameters.put("text", text(list));
		parameters.put("chosen", near(list).chosen());
		return this.questions.ask(CHOICES, parameters).stream().map(CypherEntities::choice).toList();
	}

	private static NearChoice choice(Row row) {
		Row target = row.row("target");
		EntityRef ref = new EntityRef(target.text("id"), target.text("name"), EntityKind.ofLabels(row.texts("labels")));
		return new NearChoice(ref, row.integer("number"));
	}

	private Nearby near(EntityList list) {
		if (list.near().isEmpty()) {
			return Nearby.ANYTHING;
		}
		Set<String> targets = Set.copyOf(list.near());
		return new Nearby(targets.size(),
				this.questions.ask(NEAR, Map.of("targets", List.copyOf(targets), "label", list.kind().label())));
	}

	private static @Nullable String text(EntityList list) {
		return (list.text() != null) ? SortKey.of(list.text()) : null;
	}

	private Entity read(EntityKind kind, Row row) {
		EntityReader<?> reader = this.readers.get(kind);
		if (reader == null) {
			throw new IllegalStateException("Nothing reads a " + kind.label());
		}
		return reader.read(row);
	}

}
