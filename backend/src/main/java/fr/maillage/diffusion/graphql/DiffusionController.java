package fr.maillage.diffusion.graphql;

import fr.maillage.coverage.Matrix;
import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.DiffusionQuestion;
import fr.maillage.diffusion.Diffusions;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.MilestoneKind;
import fr.maillage.diffusion.Reach;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.evidence.PartialDate;
import fr.maillage.relation.Entity;
import fr.maillage.relation.graphql.Things;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers how clusters spread, wave by wave. */
@Controller
class DiffusionController {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private final Diffusions diffusions;

	DiffusionController(Diffusions diffusions) {
		this.diffusions = diffusions;
	}

	@QueryMapping
	Diffusion diffusion(@Argument @Nullable List<MilestoneKind> milestones, @Argument @Nullable LocalDate asOf) {
		return this.diffusions.diffusion(new DiffusionQuestion((milestones != null) ? Set.copyOf(milestones) : Set.of(),
				(asOf != null) ? asOf : LocalDate.now(PARIS)));
	}

	@SchemaMapping
	LocalDate asOf(Diffusion diffusion) {
		return diffusion.day();
	}

	@SchemaMapping
	int clusterCount(Diffusion diffusion) {
		return diffusion.clusters();
	}

	@SchemaMapping
	int regionCount(Diffusion diffusion) {
		return diffusion.regions();
	}

	@SchemaMapping
	int announcedCount(Diffusion diffusion) {
		return diffusion.matrix().announced();
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> outsideWaves(Diffusion diffusion, DataLoader<String, Entity> things) {
		return Things.named(diffusion.outside(), things);
	}

	@SchemaMapping
	List<WaveReach> waveReaches(Diffusion diffusion) {
		return diffusion.waves();
	}

	@SchemaMapping
	Matrix coverage(Diffusion diffusion) {
		return diffusion.matrix();
	}

	@SchemaMapping
	List<MilestoneCount> milestoneCounts(Diffusion diffusion) {
		return Stream.of(MilestoneKind.values())
			.map((kind) -> new MilestoneCount(kind, diffusion.counts().getOrDefault(kind, 0)))
			.toList();
	}

	@SchemaMapping
	int announcedCount(Reach reach) {
		return reach.announced();
	}

	@SchemaMapping
	int inferredCount(Reach reach) {
		return reach.inferred();
	}

	@SchemaMapping(typeName = "Reach", field = "clusters")
	CompletableFuture<List<Entity>> clustersOfReach(Reach reach, DataLoader<String, Entity> things) {
		return Things.named(reach.clusters(), things);
	}

	@SchemaMapping(typeName = "Reach")
	CompletableFuture<List<Entity>> inRegions(Reach reach, DataLoader<String, Entity> things) {
		return Things.named(reach.regions(), things);
	}

	@SchemaMapping
	MilestoneKind milestoneKind(Milestone milestone) {
		return milestone.kind();
	}

	@SchemaMapping
	@Nullable PartialDate since(Milestone milestone) {
		return milestone.validity().since();
	}

	@SchemaMapping
	@Nullable PartialDate until(Milestone milestone) {
		return milestone.validity().until();
	}

	/** How many milestones of a kind there are. */
	record MilestoneCount(MilestoneKind milestoneKind, int count) {
	}

}
