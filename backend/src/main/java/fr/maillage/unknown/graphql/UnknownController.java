package fr.maillage.unknown.graphql;

import fr.maillage.relation.Entity;
import fr.maillage.relation.Unknown;
import fr.maillage.unknown.Unknowns;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Answers what no document tells of a thing. */
@Controller
class UnknownController {

	private final Unknowns unknowns;

	UnknownController(Unknowns unknowns) {
		this.unknowns = unknowns;
	}

	@BatchMapping(typeName = "Node", field = "unknowns")
	Map<Entity, List<Unknown>> unknownsOf(List<Entity> things) {
		Map<String, List<Unknown>> unknowns = this.unknowns.of(things);
		return things.stream()
			.distinct()
			.collect(
					Collectors.toMap(Function.identity(), (thing) -> Objects.requireNonNull(unknowns.get(thing.id()))));
	}

}
