package fr.maillage.relation.graphql;

import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityRef;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Loads the things of any kind that one level of a request names, in one statement. */
@Component
public class Things {

	Things(BatchLoaderRegistry registry, Entities entities) {
		registry.forTypePair(String.class, Entity.class)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> entities.byIds(ids)));
	}

	/** The things that are named, in their order. */
	public static CompletableFuture<List<Entity>> named(Collection<EntityRef> refs, DataLoader<String, Entity> things) {
		return withIds(refs.stream().map(EntityRef::id).toList(), things);
	}

	/** The things of these ids, in their order; those that exist. */
	public static CompletableFuture<List<Entity>> withIds(List<String> ids, DataLoader<String, Entity> things) {
		return things.loadMany(ids).thenApply(Things::known);
	}

	private static List<Entity> known(List<@Nullable Entity> things) {
		return things.stream().filter(Objects::nonNull).toList();
	}

}
