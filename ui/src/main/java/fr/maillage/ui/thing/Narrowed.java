package fr.maillage.ui.thing;

import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.NearChoice;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list as it was asked for, with what it can be narrowed to. What is asked for and is
 * not there is left out, and said.
 *
 * @param list what it holds
 * @param categories its categories with their numbers, also those that have none left
 * @param near the regions, waves and themes that it was narrowed to
 * @param choices what it can be narrowed to, also what leaves none when it was asked for
 * @param kinds the kinds of what it can be narrowed to
 * @param unheeded what was left out, in sentences
 */
record Narrowed(EntityList list, Map<String, Long> categories, List<EntityRef> near, List<NearChoice> choices,
		Set<EntityKind> kinds, List<String> unheeded) {

	private static final Set<EntityKind> NEAR = EnumSet.of(EntityKind.REGION, EntityKind.WAVE, EntityKind.THEME);

	/** Reads what can be read of it. */
	static Narrowed of(EntityList asked, Entities entities) {
		List<String> unheeded = new ArrayList<>();
		EntityList list = asked;
		List<NearChoice> choices = entities.choices(list);
		Map<String, EntityRef> near = near(list, choices, entities);
		if (near.size() < list.near().size()) {
			list.near()
				.stream()
				.filter((id) -> !near.containsKey(id))
				.forEach((id) -> unheeded.add(Words.say("things.unheeded.near", ThingNavigation.bounded(id))));
			list = list.near(List.copyOf(near.keySet()));
			choices = entities.choices(list);
		}
		Map<String, Long> categories = entities.categories(list);
		boolean empty = list.count(categories) == 0;
		Map<String, Long> all = empty ? entities.categories(EntityList.of(list.kind())) : categories;
		String category = list.category();
		if (category != null && !all.containsKey(category)) {
			unheeded.add(Words.say("things.unheeded.category", ThingNavigation.bounded(category)));
			list = list.in(null);
			choices = entities.choices(list);
			empty = list.count(categories) == 0;
		}
		if (empty) {
			Map<String, Long> left = new LinkedHashMap<>(categories);
			all.keySet().forEach((other) -> left.putIfAbsent(other, 0L));
			categories = left;
		}
		List<NearChoice> possible = empty ? entities.choices(EntityList.of(list.kind())) : choices;
		return new Narrowed(list, categories, List.copyOf(near.values()), chosen(near, choices, list.count(categories)),
				kinds(near, possible), unheeded);
	}

	/** How many things it holds. */
	long total() {
		return this.list.count(this.categories);
	}

	/** The choice of that kind that it was narrowed to. */
	Optional<NearChoice> chosen(EntityKind kind) {
		return this.choices.stream()
			.filter((choice) -> choice.target().kind() == kind && this.near.contains(choice.target()))
			.findFirst();
	}

	private static Map<String, EntityRef> near(EntityList list, List<NearChoice> choices, Entities entities) {
		Map<String, EntityRef> near = new LinkedHashMap<>();
		list.near()
			.forEach((id) -> choices.stream()
				.map(NearChoice::target)
				.filter((target) -> target.id().equals(id))
				.forEach((target) -> near.put(id, target)));
		List<String> missing = list.near().stream().filter((id) -> !near.containsKey(id)).toList();
		if (!missing.isEmpty()) {
			entities.byIds(missing)
				.values()
				.stream()
				.map(Entity::ref)
				.filter((thing) -> NEAR.contains(thing.kind()))
				.forEach((thing) -> near.put(thing.id(), thing));
		}
		return near;
	}

	/** What was asked for leaves as many as the list holds. */
	private static List<NearChoice> chosen(Map<String, EntityRef> near, List<NearChoice> choices, long total) {
		Stream<NearChoice> missing = near.values()
			.stream()
			.filter((thing) -> choices.stream().noneMatch((choice) -> choice.target().equals(thing)))
			.map((thing) -> new NearChoice(thing, total));
		return Stream.concat(missing, choices.stream()).toList();
	}

	private static Set<EntityKind> kinds(Map<String, EntityRef> near, List<NearChoice> choices) {
		Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);
		near.values().forEach((thing) -> kinds.add(thing.kind()));
		choices.forEach((choice) -> kinds.add(choice.target().kind()));
		return kinds;
	}

}
