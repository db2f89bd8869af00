package fr.maillage.history.graphql;

import fr.maillage.graphql.BadInput;
import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import fr.maillage.history.Change;
import fr.maillage.history.Changes;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what was done to a thing. */
@Controller
class ChangeController {

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

	@SchemaMapping
	String at(Change change) {
		return change.at().toString();
	}

}
