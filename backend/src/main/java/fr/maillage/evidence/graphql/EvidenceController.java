package fr.maillage.evidence.graphql;

import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Citations;
import fr.maillage.evidence.Cited;
import fr.maillage.evidence.Dated;
import fr.maillage.evidence.PartialDate;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/**
 * Leads from anything that is said to its evidence, and from an inference to its
 * premises.
 */
@Controller
class EvidenceController {

	private static final String STATED = "citations that state a fact";

	EvidenceController(BatchLoaderRegistry registry, Citations citations) {
		registry.forTypePair(String.class, Citation.class)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> citations.byIds(ids)));
		registry.<String, List<Citation>>forName(STATED)
			.registerMappedBatchLoader((ids, environment) -> Mono.fromSupplier(() -> citations.byFacts(ids)));
	}

	@SchemaMapping(typeName = "Cited")
	CompletableFuture<List<Citation>> citations(Cited cited, DataLoader<String, Citation> citations) {
		return citations.loadMany(cited.citationIds()).thenApply(EvidenceController::known);
	}

	@SchemaMapping
	List<Premise> premises(Citation citation) {
		return citation.premises().stream().map(Premise::new).toList();
	}

	@SchemaMapping(typeName = "Premise", field = "citations")
	CompletableFuture<List<Citation>> stated(Premise premise, DataFetchingEnvironment environment) {
		DataLoader<String, List<Citation>> stated = Objects.requireNonNull(environment.getDataLoader(STATED));
		return stated.load(premise.factId()).thenApply((found) -> (found != null) ? found : List.of());
	}

	@SchemaMapping(typeName = "Dated")
	@Nullable PartialDate since(Dated dated) {
		return dated.validity().since();
	}

	@SchemaMapping(typeName = "Dated")
	@Nullable PartialDate until(Dated dated) {
		return dated.validity().until();
	}

	private static List<Citation> known(List<@Nullable Citation> citations) {
		return citations.stream().filter(Objects::nonNull).toList();
	}

}
