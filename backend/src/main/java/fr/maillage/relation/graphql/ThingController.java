package fr.maillage.relation.graphql;

import fr.maillage.graphql.BadInput;
import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers the list of the things of any kind, and says which filter or order is none. */
@Controller
class ThingController {

	private static final Set<EntityKind> NEAR = EnumSet.of(EntityKind.REGION, EntityKind.WAVE, EntityKind.THEME);

	private final Entities entities;

	ThingController(Entities entities) {
		this.entities = entities;
	}

	@QueryMapping
	Connection<Entity> things(@Argument EntityKind kind, @Argument @Nullable String category,
			@Argument @Nullable String text, @Argument @Nullable List<String> near, @Argument EntityOrder order,
			PageRequest page) {
		EntityList list = new EntityList(kind, category, text, (near != null) ? near : List.of(), order);
		checkOrder(list);
		checkCategory(list);
		checkNear(list);
		return Connection.of(this.entities.page(list, page.position(), page.size()), page,
				(environment) -> list.count(this.entities.categories(list)));
	}

	private static void checkOrder(EntityList list) {
		if (!list.orders().contains(list.order())) {
			boolean values = list.kind() == EntityKind.FIGURE && list.order() == EntityOrder.LARGEST;
			throw new BadInput(values ? "Figures are ordered by value within one measure only: give it as `category`."
					: "Things of kind %s have no order %s: ask for one of %s.".formatted(list.kind(), list.order(),
							list.orders()));
		}
	}

	private void checkCategory(EntityList list) {
		if (list.category() != null) {
			Map<String, Long> categories = this.entities.categories(EntityList.of(list.kind()));
			if (!categories.isEmpty() && !categories.containsKey(list.category())) {
				throw new BadInput("Things of kind %s have no such `category`: ask for one of %s."
					.formatted(list.kind(), new TreeSet<>(categories.keySet())));
			}
		}
	}

	private void checkNear(EntityList list) {
		if (!list.near().isEmpty()) {
			Map<String, Entity> targets = this.entities.byIds(list.near());
			if (!list.near()
				.stream()
				.allMatch((id) -> targets.containsKey(id) && NEAR.contains(targets.get(id).kind()))) {
				throw new BadInput("`near` takes ids of regions, waves and themes, such as region-28 and vague-1.");
			}
		}
	}

}
