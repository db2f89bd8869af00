package fr.maillage.territory.graphql;

import fr.maillage.cluster.Headcount;
import fr.maillage.figure.Figure;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Relation;
import fr.maillage.relation.Unknown;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.Territories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Answers of a region what its page shows: one overview serves all these fields. */
@Controller
class RegionalOverviewController {

	RegionalOverviewController(BatchLoaderRegistry registry, Territories territories) {
		registry.forTypePair(Region.class, RegionalOverview.class)
			.registerMappedBatchLoader(
					(regions, environment) -> Mono.fromSupplier(() -> overviews(territories, regions)));
	}

	@SchemaMapping
	CompletableFuture<Headcount> headcount(Region region, DataLoader<Region, RegionalOverview> overviews) {
		return overviews.load(region).thenApply(RegionalOverview::headcount);
	}

	@SchemaMapping
	CompletableFuture<List<Relation>> national(Region region, DataLoader<Region, RegionalOverview> overviews) {
		return overviews.load(region).thenApply(RegionalOverview::national);
	}

	@SchemaMapping
	CompletableFuture<List<Figure>> figures(Region region, DataLoader<Region, RegionalOverview> overviews) {
		return overviews.load(region).thenApply(RegionalOverview::figures);
	}

	@SchemaMapping
	CompletableFuture<List<SurveyAnswer>> survey(Region region, DataLoader<Region, RegionalOverview> overviews) {
		return overviews.load(region).thenApply(RegionalOverview::survey);
	}

	@SchemaMapping
	CompletableFuture<List<Disagreement>> disagreements(Region region, DataLoader<Region, RegionalOverview> overviews) {
		return overviews.load(region).thenApply(RegionalOverview::disagreements);
	}

	@SchemaMapping
	CompletableFuture<List<Unknown>> unknowns(Region region, DataLoader<Region, RegionalOverview> overviews) {
		return overviews.load(region).thenApply(RegionalOverview::unknowns);
	}

	private static Map<Region, RegionalOverview> overviews(Territories territories, Set<Region> regions) {
		Map<Region, RegionalOverview> overviews = new HashMap<>();
		territories.overviews(regions).values().forEach((overview) -> overviews.put(overview.region(), overview));
		return overviews;
	}

}
