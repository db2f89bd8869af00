package fr.maillage.check.graphql;

import fr.maillage.check.Check;
import fr.maillage.check.CheckKind;
import fr.maillage.check.Checks;
import fr.maillage.check.Finding;
import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
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

/** Answers what the checks find. */
@Controller
class CheckController {

	private final Checks checks;

	CheckController(Checks checks) {
		this.checks = checks;
	}

	@QueryMapping
	List<Check> checks(@Argument @Nullable List<CheckKind> kinds) {
		return this.checks.all()
			.stream()
			.filter((check) -> kinds == null || kinds.isEmpty() || kinds.contains(check.checkKind()))
			.toList();
	}

	@SchemaMapping
	Connection<Finding> findings(Check check, PageRequest page) {
		return Connection.of(check.page(page.position(), page.size()), page, (_) -> check.number());
	}

	@SchemaMapping
	CompletableFuture<Entity> found(Finding finding, DataLoader<String, Entity> things) {
		return things.load(finding.found().id());
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> concerned(Finding finding, DataLoader<String, Entity> things) {
		return Things.named(finding.concerned(), things);
	}

}
