package fr.maillage.search.graph;

import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Facet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What matches a search, the best first.
 *
 * @param ranked each thing once
 * @param cut whether more matches than was looked at
 */
record Matches(List<Ranked> ranked, boolean cut) {

	/**
	 * Ranks what matches.
	 * @param most more than these by one way are not looked at: all ways together may
	 * find more, and are then whole
	 */
	static Matches of(List<Row> rows, Words words, int most) {
		List<Ranked> ranked = rows.stream()
			.map((row) -> Ranked.of(Candidate.of(row), words))
			.sorted(Ranked.ORDER)
			.toList();
		Map<String, Long> byWay = rows.stream()
			.flatMap((row) -> row.texts("ways").stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return new Matches(ranked, byWay.values().stream().anyMatch((number) -> number > most));
	}

	/** Those of these kinds; all when there are none. */
	Matches of(Set<EntityKind> kinds) {
		return kinds.isEmpty() ? this : new Matches(
				this.ranked.stream().filter((match) -> kinds.contains(match.candidate().kind())).toList(), this.cut);
	}

	/** How many of each kind, the most first. */
	List<Facet> facets() {
		Map<EntityKind, Long> numbers = new EnumMap<>(EntityKind.class);
		this.ranked.forEach((match) -> numbers.merge(match.candidate().kind(), 1L, Long::sum));
		return numbers.entrySet()
			.stream()
			.map((entry) -> new Facet(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingLong(Facet::number).reversed().thenComparing(Facet::entityKind))
			.toList();
	}

}
