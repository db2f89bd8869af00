package fr.maillage.figure.graphql;

import fr.maillage.figure.Figure;
import fr.maillage.figure.Figures;
import fr.maillage.relation.Entity;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers the figures about a thing, and what a figure is about. */
@Controller
class FigureController {

	private static final String ABOUT = "figures about a thing";

	FigureController(BatchLoaderRegistry registry, Figures figures) {
		registry.<String, List<Figure>>forName(ABOUT)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> figures.about(ids)));
	}

	@SchemaMapping(typeName = "Subject")
	CompletableFuture<List<Figure>> figures(Entity subject, DataFetchingEnvironment environment) {
		DataLoader<String, List<Figure>> figures = Objects.requireNonNull(environment.getDataLoader(ABOUT));
		return figures.load(subject.id()).thenApply((found) -> (found != null) ? found : List.of());
	}

	@SchemaMapping
	CompletableFuture<Entity> about(Figure figure, DataLoader<String, Entity> things) {
		return things.load(figure.aboutId());
	}

}
