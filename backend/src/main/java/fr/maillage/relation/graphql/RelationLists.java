package fr.maillage.relation.graphql;

import fr.maillage.graphql.Connection;
import fr.maillage.graphql.NestedLists;
import fr.maillage.graphql.PageRequest;
import fr.maillage.graphql.PageRequests;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/**
 * The relationships of things as paged fields: each concept says which types its fields
 * show, and on which side its things stand.
 */
@Component
public class RelationLists {

	private final NestedLists<Filter, Relation> lists;

	private final PageRequests pages;

	RelationLists(BatchLoaderRegistry registry, Relations relations, PageRequests pages) {
		this.pages = pages;
		this.lists = NestedLists.register(
				registry, "relations", (ids, filter, position, limit) -> relations.of(ids, filter.types(),
						filter.direction(), position, limit),
				(ids, filter) -> relations.count(ids, filter.types(), filter.direction()));
	}

	/** The relationships of these types that start from the thing. */
	public DataFetcher<?> from(RelationType first, RelationType... others) {
		return new Field(Direction.OUTGOING, EnumSet.of(first, others));
	}

	/** The relationships of these types that end at the thing. */
	public DataFetcher<?> to(RelationType first, RelationType... others) {
		return new Field(Direction.INCOMING, EnumSet.of(first, others));
	}

	/** The symmetrical relationships of these types. */
	public DataFetcher<?> with(RelationType first, RelationType... others) {
		return new Field(Direction.EITHER, EnumSet.of(first, others));
	}

	CompletableFuture<Connection<Relation>> of(String id, Direction direction, Set<RelationType> types,
			PageRequest page, DataFetchingEnvironment environment) {
		return this.lists.within(id, new Filter(direction, types), page, environment);
	}

	private record Filter(Direction direction, Set<RelationType> types) {
	}

	private final class Field implements SelfDescribingDataFetcher<CompletableFuture<Connection<Relation>>> {

		private final Direction direction;

		private final Set<RelationType> types;

		private Field(Direction direction, Set<RelationType> types) {
			this.direction = direction;
			this.types = types;
		}

		@Override
		public CompletableFuture<Connection<Relation>> get(DataFetchingEnvironment environment) {
			Entity thing = Objects.requireNonNull(environment.getSource());
			return of(thing.id(), this.direction, this.types, RelationLists.this.pages.of(environment), environment);
		}

		@Override
		public String getDescription() {
			return "relationships " + this.types + ", " + this.direction;
		}

		@Override
		public ResolvableType getReturnType() {
			return ResolvableType.forClassWithGenerics(CompletableFuture.class,
					ResolvableType.forClassWithGenerics(Connection.class, Relation.class));
		}

	}

}
