package fr.maillage.provenance.graphql;

import fr.maillage.evidence.Citation;
import fr.maillage.graphql.Connection;
import fr.maillage.graphql.NestedLists;
import fr.maillage.graphql.PageRequest;
import fr.maillage.provenance.Fact;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.provenance.Sources;
import fr.maillage.relation.Entity;
import fr.maillage.relation.graphql.Things;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers documents and what is drawn from them. */
@Controller
class SourceController {

	private final Sources sources;

	private final NestedLists<String, Fact> evidence;

	SourceController(Sources sources, BatchLoaderRegistry registry) {
		this.sources = sources;
		this.evidence = NestedLists.register(registry, "evidence of documents",
				(ids, all, position, limit) -> sources.facts(ids, position, limit), (ids, all) -> Map.of());
	}

	@QueryMapping
	Optional<SourceDocument> source(@Argument String id) {
		return this.sources.find(id);
	}

	@QueryMapping
	Connection<SourceDocument> sources(PageRequest page) {
		return Connection.of(this.sources.page(page.position(), page.size()), page,
				(environment) -> this.sources.count());
	}

	@SchemaMapping(typeName = "SourceDocument", field = "evidence")
	CompletableFuture<Connection<Fact>> drawn(SourceDocument source, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.evidence.within(source.id(), "all", page, environment)
			.thenApply((facts) -> facts.counted(source.facts()));
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> entities(Fact fact, DataLoader<String, Entity> things) {
		return Things.named(fact.entities(), things);
	}

	@SchemaMapping
	CompletableFuture<SourceDocument> source(Citation citation, DataLoader<String, Entity> things) {
		return things.load(citation.source().id()).thenApply(SourceDocument.class::cast);
	}

}
