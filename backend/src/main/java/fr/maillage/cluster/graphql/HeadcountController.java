package fr.maillage.cluster.graphql;

import fr.maillage.cluster.Headcount;
import fr.maillage.relation.Entity;
import fr.maillage.relation.graphql.Things;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers numbers of participants; one that no source tells is no zero. */
@Controller
class HeadcountController {

	@SchemaMapping
	@Nullable Integer min(Headcount headcount) {
		return headcount.known() ? Integer.valueOf(headcount.min()) : null;
	}

	@SchemaMapping
	@Nullable Integer max(Headcount headcount) {
		return headcount.known() ? Integer.valueOf(headcount.max()) : null;
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> named(Headcount headcount, DataLoader<String, Entity> things) {
		return Things.named(headcount.named(), things);
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> counted(Headcount headcount, DataLoader<String, Entity> things) {
		return Things.named(headcount.counted(), things);
	}

}
