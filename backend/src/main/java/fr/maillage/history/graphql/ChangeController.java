package fr.maillage.history.graphql;

import fr.maillage.graphql.BadInput;
import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import fr.maillage.history.Change;
import fr.maillage.history.Changes;
import fr.maillage.history.RecentChanges;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what was done to a thing. */
@Controller
class ChangeController {

	private static final int MANY = 100;

	private final Changes changes;

	ChangeController(Changes changes) {
		this.changes = changes;
	}

	@QueryMapping
	Connection<Change> changes(@Argument String of, PageRequest page) {
		if (of.isBlank()) {
			throw new BadInput("`of` is the id of a thing, such as region-28; it is empty.");
		}
		return Connection.of(this.changes.of(of, page.position(), page.size()), page,
				(environment) -> this.changes.count(of));
	}

	@QueryMapping
	RecentChanges recentChanges(@Argument List<String> of, @Argument @Nullable LocalDate since, @Argument int newest) {
		if (of.isEmpty() || of.size() > MANY) {
			throw new BadInput("`of` holds 1 to %d ids of things; it holds %d.".formatted(MANY, of.size()));
		}
		if (newest < 0 || newest > MANY) {
			throw new BadInput("`newest` is a number from 0 to %d; it is %d.".formatted(MANY, newest));
		}
		return this.changes.since(since, Map.of("all", of), newest).getOrDefault("all", RecentChanges.NONE);
	}

	@SchemaMapping
	String at(Change change) {
		return change.at().toString();
	}

}
