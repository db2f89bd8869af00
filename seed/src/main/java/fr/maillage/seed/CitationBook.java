package fr.maillage.seed;

import fr.maillage.seed.format.RowKind;
import fr.maillage.seed.format.Slug;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every citation, once: rows that cite the same place for the same fact share it. */
final class CitationBook {

	/** What a row brings to the thing that it tells of. */
	record Proof(String citationId, boolean stated) {
	}

	private record Entry(String id, String source, Evidence evidence, Place place, Set<String> facts) {
	}

	private static final Pattern POSITION = Pattern
		.compile("(?:^|[\\s,(])(?:l|ligne|lignes|p|page|pages|diapositive)\\.?\\s*(\\d{1,9})");

	private final Map<String, Source> sources;

	private final FactIds known;

	private final Problems problems;

	private final SortedMap<String, Entry> entries = new TreeMap<>();

	CitationBook(Map<String, Source> sources, FactIds known, Problems problems) {
		this.sources = sources;
		this.known = known;
		this.problems = problems;
	}

	/** The citation of a row; null when it has none that can be read. */
	@Nullable Proof cite(Row row) {
		Source source = this.sources.get(row.source());
		if (source == null) {
			this.problems.add(row.place(), (row.kind() == RowKind.CLAIMS) ? "source" : null, row.source(),
					"a source that has an identity card");
			return null;
		}
		return cite(source, row::cell, row.place());
	}

	@Nullable Proof cite(Source source, UnaryOperator<String> cells, Place place) {
		Evidence evidence = Evidence.read(cells, source, this.known, place, this.problems);
		if (evidence == null) {
			return null;
		}
		String id = source.id() + "~" + evidence.facts().getFirst() + "~" + Slug.of(evidence.locator())
				+ (evidence.inferred() ? "~inferred" : "");
		Entry entry = this.entries.computeIfAbsent(id,
				(key) -> new Entry(key, source.id(), evidence, place, new LinkedHashSet<>()));
		entry.facts().addAll(evidence.facts());
		compare(entry, "locator", entry.evidence().locator(), evidence.locator(), place);
		compare(entry, "quote", entry.evidence().quote(), evidence.quote(), place);
		compare(entry, "confidence", entry.evidence().confidence(), evidence.confidence(), place);
		compare(entry, "reason", entry.evidence().reason(), evidence.reason(), place);
		compare(entry, "premises", String.join(" ", entry.evidence().premises()), String.join(" ", evidence.premises()),
				place);
		return new Proof(id, !evidence.inferred());
	}

	private void compare(Entry entry, String column, @Nullable String first, @Nullable String other, Place place) {
		if (!Objects.equals(first, other)) {
			this.problems.add(place, column, other, ((first != null) ? "\"" + first + "\"" : "nothing")
					+ ", as the same citation has at " + entry.place());
		}
	}

	/** Every premise must be stated somewhere. */
	void checkPremises() {
		Set<String> stated = new HashSet<>();
		for (Entry entry : this.entries.values()) {
			if (!entry.evidence().inferred()) {
				stated.addAll(entry.facts());
			}
		}
		for (Entry entry : this.entries.values()) {
			for (String premise : entry.evidence().premises()) {
				if (!stated.contains(premise)) {
					this.problems.add(entry.place(), "premises", premise, "a fact id that some row states");
				}
			}
		}
	}

	/** Every citation with the ids of what it proves. */
	SortedMap<String, SeedCitation> complete(Map<String, SortedSet<String>> supports) {
		SortedMap<String, SeedCitation> citations = new TreeMap<>();
		this.entries.forEach((id, entry) -> {
			Set<String> supported = supports.get(id);
			citations.put(id, citation(entry, (supported != null) ? supported : Set.of()));
		});
		return citations;
	}

	private static SeedCitation citation(Entry entry, Set<String> supports) {
		Evidence evidence = entry.evidence();
		Map<String, Object> properties = new HashMap<>();
		properties.put("id", entry.id());
		properties.put("factId", evidence.facts().getFirst());
		properties.put("factIds", List.copyOf(entry.facts()));
		properties.put("locator", evidence.locator());
		properties.put("confidence", evidence.confidence());
		properties.put("status", evidence.inferred() ? "INFERRED" : "STATED");
		properties.put("premises", evidence.premises());
		properties.put("supports", List.copyOf(supports));
		properties.put("origin", Seed.ORIGIN);
		Matcher position = POSITION.matcher(evidence.locator());
		if (position.find()) {
			properties.put("position", Long.valueOf(position.group(1)));
		}
		if (evidence.quote() != null) {
			properties.put("quote", evidence.quote());
		}
		if (evidence.reason() != null) {
			properties.put("reason", evidence.reason());
		}
		return new SeedCitation(entry.id(), entry.source(), new TreeMap<>(properties));
	}

}
