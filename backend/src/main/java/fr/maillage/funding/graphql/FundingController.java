package fr.maillage.funding.graphql;

import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingNature;
import fr.maillage.funding.FundingOrder;
import fr.maillage.funding.FundingQuestion;
import fr.maillage.funding.FundingTotal;
import fr.maillage.funding.Fundings;
import fr.maillage.relation.Entity;
import fr.maillage.relation.graphql.Things;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers who funds what, how much and when. */
@Controller
class FundingController {

	private final Fundings fundings;

	FundingController(Fundings fundings) {
		this.fundings = fundings;
	}

	@QueryMapping
	Funding funding(@Argument @Nullable String funder, @Argument @Nullable String wave,
			@Argument @Nullable String region, @Argument @Nullable Integer year,
			@Argument @Nullable FundingNature nature, @Argument FundingOrder order) {
		return this.fundings.funding(new FundingQuestion(funder, wave, region, year, nature, order));
	}

	@SchemaMapping
	List<FundingLine> fundingLines(Funding funding) {
		return funding.lines();
	}

	@SchemaMapping(typeName = "FundingLine", field = "funder")
	@Nullable CompletableFuture<Entity> funderOfLine(FundingLine line, DataLoader<String, Entity> things) {
		return (line.funder() != null) ? things.load(line.funder().id()) : null;
	}

	@SchemaMapping(typeName = "FundingLine", field = "recipient")
	CompletableFuture<Entity> recipientOfLine(FundingLine line, DataLoader<String, Entity> things) {
		return things.load(line.recipient().id());
	}

	@SchemaMapping(typeName = "FundingLine")
	CompletableFuture<List<Entity>> ofWaves(FundingLine line, DataLoader<String, Entity> things) {
		return Things.named(line.waves(), things);
	}

	@SchemaMapping(typeName = "FundingLine")
	CompletableFuture<List<Entity>> inRegions(FundingLine line, DataLoader<String, Entity> things) {
		return Things.named(line.regions(), things);
	}

	@SchemaMapping(typeName = "FundingTotal", field = "funder")
	CompletableFuture<Entity> funderOfTotal(FundingTotal total, DataLoader<String, Entity> things) {
		return things.load(total.funder().id());
	}

	@SchemaMapping(typeName = "FundingTotal", field = "recipient")
	CompletableFuture<Entity> recipientOfTotal(FundingTotal total, DataLoader<String, Entity> things) {
		return things.load(total.recipient().id());
	}

}
