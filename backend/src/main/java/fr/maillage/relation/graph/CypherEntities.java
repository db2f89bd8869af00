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
import fr.maillage.relation.EntityReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
		Map<String, Object> parameters = parameters(list.kind(), list.text());
		parameters.put("category", list.category());
		parameters.putAll(seek.parameters());
		return seek.window(this.questions.ask(LIST, parameters), "thing", (row) -> read(list.kind(), row));
	}

	@Override
	public Map<String, Long> categories(EntityKind kind, @Nullable String text) {
		return this.questions.askForNumbers(CATEGORIES, parameters(kind, text), "category");
	}

	private static Map<String, Object> parameters(EntityKind kind, @Nullable String text) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("kind", kind.label());
		parameters.put("text", (text == null || text.isBlank()) ? null : SortKey.of(text));
		return parameters;
	}

	private Entity read(EntityKind kind, Row row) {
		EntityReader<?> reader = this.readers.get(kind);
		if (reader == null) {
			throw new IllegalStateException("Nothing reads a " + kind.label());
		}
		return reader.read(row);
	}

}
