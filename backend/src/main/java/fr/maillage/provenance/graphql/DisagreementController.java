package fr.maillage.provenance.graphql;

import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.relation.Relations;
import fr.maillage.relation.graphql.Things;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers questions on which documents disagree, and what they are about. */
@Controller
class DisagreementController {

	private static final String OF_THINGS = "disagreements of things";

	private final Disagreements disagreements;

	DisagreementController(Disagreements disagreements, Relations relations, BatchLoaderRegistry registry) {
		this.disagreements = disagreements;
		registry.forTypePair(String.class, Relation.class)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> relations.byIds(ids)));
		registry.<String, List<Disagreement>>forName(OF_THINGS)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> disagreements.of(ids)));
	}

	@QueryMapping
	Optional<Disagreement> disagreement(@Argument String id) {
		return this.disagreements.find(id);
	}

	@QueryMapping
	Connection<Disagreement> disagreements(PageRequest page) {
		return Connection.of(this.disagreements.page(page.position(), page.size()), page,
				(environment) -> this.disagreements.count());
	}

	@SchemaMapping(typeName = "Node", field = "disagreements")
	CompletableFuture<List<Disagreement>> ofThing(Entity thing, DataFetchingEnvironment environment) {
		DataLoader<String, List<Disagreement>> loader = Objects.requireNonNull(environment.getDataLoader(OF_THINGS));
		return loader.load(thing.id()).thenApply((found) -> (found != null) ? found : List.of());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Disagreement> disagreement(Claim claim, DataFetchingEnvironment environment) {
		return ofThing(claim, environment).thenApply(
				(found) -> found.stream().filter((one) -> one.claims().contains(claim)).findFirst().orElse(null));
	}

	@SchemaMapping
	String subject(Disagreement disagreement, @Argument Language language) {
		return disagreement.in(language.locale()).subject();
	}

	@SchemaMapping
	String question(Disagreement disagreement, @Argument Language language) {
		return disagreement.in(language.locale()).question();
	}

	@SchemaMapping
	List<String> whatWouldSettle(Disagreement disagreement, @Argument Language language) {
		return disagreement.in(language.locale()).whatWouldSettle();
	}

	@SchemaMapping
	@Nullable String explanation(Disagreement disagreement, @Argument Language language) {
		return disagreement.in(language.locale()).explanation();
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> about(Disagreement disagreement, DataLoader<String, Entity> things) {
		return Things.withIds(disagreement.aboutIds(), things);
	}

	@SchemaMapping
	@Nullable CompletableFuture<Entity> about(Claim claim, DataLoader<String, Entity> things) {
		String id = claim.aboutId();
		return (id != null) ? things.load(id) : null;
	}

	@SchemaMapping
	@Nullable CompletableFuture<Relation> relation(Claim claim, DataLoader<String, Relation> relations) {
		String id = claim.aboutId();
		return (id != null) ? relations.load(id) : null;
	}

}
