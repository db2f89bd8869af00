package fr.maillage.seed.search;

import fr.maillage.cypher.SearchText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is stored with one thing so that it is found. It is derived from the facts. */
final class SearchEntry {

	/** Each line begins with a space, as each word does: {@code "\n ars normandie\n"}. */
	private static final String LINE = "\n";

	private static final List<String> NAMES = List.of("name", "acronym", "aliases", "title", "shortName", "subject",
			"subjectEn");

	private static final List<String> TEXTS = List.of("description", "value", "population", "periodText", "family",
			"question", "questionText", "printed", "whatWouldSettle", "explanation", "questionEn", "whatWouldSettleEn",
			"explanationEn", "place", "address", "publisher", "dateText", "sinceText", "capital", "unit");

	private static final List<String> CODES = List.of("type", "sector", "resourceKind", "textKind", "teamKind",
			"category", "topic");

	private static final List<String> NUMBERS = List.of("code", "finess", "capitalCode");

	private static final Set<String> MANY_TYPES = Set.of("MIXED");

	private final Vocabulary vocabulary;

	private final Searchable thing;

	private final Map<String, String> names = new LinkedHashMap<>();

	private final Set<String> words = new LinkedHashSet<>();

	SearchEntry(Vocabulary vocabulary, Searchable thing) {
		this.vocabulary = vocabulary;
		this.thing = thing;
		NAMES.forEach((property) -> thing.texts(property).forEach((name) -> name(name, vocabulary.foldName(name))));
		typed();
		thing.predecessors().forEach((name) -> name("ex-" + name, "ex " + vocabulary.foldName(name)));
		List.copyOf(this.names.keySet())
			.forEach((name) -> vocabulary.others(name).forEach((other) -> name(other.printed(), other.folded())));
		texts();
	}

	private void name(String printed, String folded) {
		if (!folded.isEmpty()) {
			this.names.putIfAbsent(folded, printed);
		}
	}

	/** « 4 EHPAD de Rhône Centre » begins with EHPAD, as « EHPAD Résidence Le 6ème ». */
	private void typed() {
		String type = this.thing.text("type");
		String name = this.thing.text("name");
		if (type == null || name == null || MANY_TYPES.contains(type)) {
			return;
		}
		String uncounted = name.replaceFirst("^\\d+ ", "");
		name(name, this.vocabulary.foldName(uncounted));
		String folded = this.vocabulary.foldName(uncounted);
		this.vocabulary.words(type).forEach((word) -> {
			String known = this.vocabulary.fold(word);
			if (!(" " + folded + " ").contains(" " + known + " ")) {
				name(word + " " + name, known + " " + folded);
			}
		});
	}

	private void texts() {
		Stream<String> codes = Stream
			.of(this.thing.labels().stream(), this.thing.ends().stream(),
					CODES.stream().flatMap((property) -> this.thing.texts(property).stream()))
			.flatMap((all) -> all);
		Stream<String> texts = Stream
			.of(TEXTS.stream().flatMap((property) -> this.thing.texts(property).stream()), this.thing.places().stream(),
					this.thing.around().stream(), this.thing.reach().stream(),
					codes.flatMap((code) -> this.vocabulary.words(code).stream()))
			.flatMap((all) -> all);
		this.words.addAll(this.names.keySet());
		texts.map(this.vocabulary::fold).filter((text) -> !text.isEmpty()).forEach(this.words::add);
	}

	/** The properties that are stored. */
	Map<String, Object> row() {
		return Map.of("id", this.thing.id(), "names", lines(this.names.keySet()), "labels",
				List.copyOf(this.names.values()), "places", lines(places()), "codes", codes(), "text",
				String.join(LINE, this.words));
	}

	private Set<String> places() {
		Set<String> places = new LinkedHashSet<>();
		for (String place : this.thing.places()) {
			String folded = this.vocabulary.foldName(place);
			places.add(folded);
			this.vocabulary.others(folded).forEach((other) -> places.add(other.folded()));
		}
		return places;
	}

	/** Numbers and the id itself, without hyphens: {@code 28}, {@code region28}. */
	private String codes() {
		List<String> codes = new ArrayList<>(List.of(compact(this.thing.id())));
		NUMBERS.forEach((property) -> this.thing.texts(property).forEach((number) -> codes.add(compact(number))));
		@Nullable String finess = this.thing.text("finess");
		if (finess != null) {
			codes.add("finess" + compact(finess));
		}
		return LINE + String.join(LINE, codes) + LINE;
	}

	private static String compact(String code) {
		return SearchText.compact(code);
	}

	private static String lines(Collection<String> folded) {
		StringBuilder lines = new StringBuilder(LINE);
		folded.forEach((line) -> lines.append(' ').append(line).append(LINE));
		return lines.toString();
	}

}
