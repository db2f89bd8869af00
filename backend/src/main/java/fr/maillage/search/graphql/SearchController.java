package fr.maillage.search.graphql;

import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Found;
import fr.maillage.search.Hit;
import fr.maillage.search.Search;
import fr.maillage.search.Searches;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers searches. */
@Controller
class SearchController {

	private final Searches searches;

	SearchController(Searches searches) {
		this.searches = searches;
	}

	@QueryMapping
	Results<Hit> search(@Argument String text, @Argument @Nullable List<EntityKind> kind, PageRequest page) {
		Set<EntityKind> kinds = (kind != null) ? Set.copyOf(kind) : Set.of();
		Found found = this.searches.find(new Search(text, kinds), page.position(), page.size());
		return new Results<>(Connection.of(found.hits(), page, (environment) -> found.total()), found);
	}

}
