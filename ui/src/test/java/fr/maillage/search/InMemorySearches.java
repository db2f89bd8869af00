package fr.maillage.search;

import fr.maillage.cypher.SearchText;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.test.InMemoryPages;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;

/**
 * Things found by the letters of their names, held in memory.
 *
 * @param lookedAt more are not looked at
 */
public record InMemorySearches(List<Entity> things, Map<String, String> corrections, int lookedAt) implements Searches {

	@Override
	public Found find(Search search, ScrollPosition position, int limit) {
		String correction = this.corrections.get(search.text());
		String text = ((correction != null) ? correction : search.text()).toLowerCase(Locale.FRENCH);
		Way way = (correction != null) ? Way.SPELLING : Way.WORDS;
		List<Hit> answers = this.things.stream()
			.filter((thing) -> !text.isEmpty() && thing.name().toLowerCase(Locale.FRENCH).contains(text))
			.map((thing) -> new Hit(thing, way, null))
			.toList();
		List<Hit> all = answers.stream().limit(this.lookedAt).toList();
		List<Hit> ofTheKinds = answers.stream()
			.filter((hit) -> search.kinds().isEmpty() || search.kinds().contains(hit.entity().kind()))
			.toList();
		List<Hit> wanted = ofTheKinds.stream().limit(this.lookedAt).toList();
		Map<EntityKind, Long> numbers = all.stream()
			.map((hit) -> hit.entity().kind())
			.collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
		List<Facet> facets = numbers.entrySet()
			.stream()
			.map((entry) -> new Facet(entry.getKey(), entry.getValue()))
			.toList();
		return new Found(InMemoryPages.page(wanted, position, limit), wanted.size(), facets,
				wanted.size() < ofTheKinds.size(), all.size() < answers.size(), correction,
				all.isEmpty() ? unknown(search.text()) : List.of());
	}

	private List<String> unknown(String text) {
		return Arrays.stream(text.split(" "))
			.filter(SearchText::tells)
			.filter((word) -> this.things.stream()
				.noneMatch(
						(thing) -> thing.name().toLowerCase(Locale.FRENCH).contains(word.toLowerCase(Locale.FRENCH))))
			.toList();
	}

}
