package fr.maillage.catalogue.graphql;

import fr.maillage.catalogue.Catalogue;
import fr.maillage.catalogue.Meta;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what the graph holds as a whole. */
@Controller
class MetaController {

	private final Catalogue catalogue;

	MetaController(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	@QueryMapping
	Meta meta() {
		return this.catalogue.describe();
	}

	@SchemaMapping
	List<Count> entities(Meta meta) {
		return counts(meta.entities());
	}

	@SchemaMapping
	List<Count> relations(Meta meta) {
		return counts(meta.relations());
	}

	private static List<Count> counts(Map<String, Long> numbers) {
		return numbers.entrySet().stream().map((entry) -> new Count(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * How many there are of something.
	 *
	 * @param name kind of thing, or type of relationship
	 */
	record Count(String name, long number) {
	}

}
