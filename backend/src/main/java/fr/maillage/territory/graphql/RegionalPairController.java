package fr.maillage.territory.graphql;

import fr.maillage.evidence.Citation;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityRef;
import fr.maillage.territory.RegionalBody;
import fr.maillage.territory.RegionalPair;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the two sides of a regional pair. */
@Controller
class RegionalPairController {

	@SchemaMapping
	CompletableFuture<List<Citation>> plannedBy(RegionalPair pair, DataLoader<String, Citation> citations) {
		return citations.loadMany(pair.plannedBy());
	}

	@SchemaMapping
	@Nullable CompletableFuture<Entity> body(RegionalBody side, DataLoader<String, Entity> things) {
		EntityRef body = side.body();
		return (body != null) ? things.load(body.id()) : null;
	}

}
