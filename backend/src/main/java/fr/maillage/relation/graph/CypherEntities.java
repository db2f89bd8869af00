package fr.maillage.relation.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads things of any kind in one statement, each by the reader of its kind. */
@Repository
@Transactional(readOnly = true)
class CypherEntities implements Entities {

	private static final CypherQuery ENTITIES = CypherQuery.named("relation/entities");

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

	private Entity read(EntityKind kind, Row row) {
		EntityReader<?> reader = this.readers.get(kind);
		if (reader == null) {
			throw new IllegalStateException("Nothing reads a " + kind.label());
		}
		return reader.read(row);
	}

}
