package fr.maillage.relation.graphql;

import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers any thing by its id, what surrounds it, and what a relationship links. */
@Controller
class RelationController {

	private final Entities entities;

	private final Relations relations;

	private final RelationLists lists;

	RelationController(Entities entities, Relations relations, RelationLists lists) {
		this.entities = entities;
		this.relations = relations;
		this.lists = lists;
	}

	@QueryMapping
	Optional<Entity> node(@Argument String id) {
		return this.entities.find(id);
	}

	@QueryMapping
	@Nullable Relation relation(@Argument String id) {
		return this.relations.byIds(List.of(id)).get(id);
	}

	@SchemaMapping(typeName = "Node", field = "relations")
	CompletableFuture<Connection<Relation>> around(Entity thing, @Argument @Nullable List<RelationType> types,
			@Argument Direction direction, PageRequest page, DataFetchingEnvironment environment) {
		EnumSet<RelationType> wanted = (types != null && !types.isEmpty()) ? EnumSet.copyOf(types)
				: EnumSet.allOf(RelationType.class);
		return this.lists.of(thing.id(), direction, wanted, page, environment);
	}

	@SchemaMapping
	CompletableFuture<Entity> from(Relation relation, DataLoader<String, Entity> things) {
		return things.load(relation.from().id());
	}

	@SchemaMapping
	CompletableFuture<Entity> to(Relation relation, DataLoader<String, Entity> things) {
		return things.load(relation.to().id());
	}

}
