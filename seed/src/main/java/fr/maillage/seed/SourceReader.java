package fr.maillage.seed;

import fr.maillage.seed.format.Codes;
import fr.maillage.seed.format.PrintedDate;
import fr.maillage.seed.format.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the identity cards; an unknown key is a problem. */
final class SourceReader {

	private static final YAMLMapper YAML = YAMLMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private final SeedFiles files;

	private final Problems problems;

	SourceReader(SeedFiles files, Problems problems) {
		this.files = files;
		this.problems = problems;
	}

	/** The documents, by id. */
	SortedMap<String, Source> read() {
		SortedMap<String, Source> sources = new TreeMap<>();
		this.files.texts().forEach((path, text) -> {
			String[] parts = path.split("/");
			if (parts.length == 3 && parts[0].equals("sources") && parts[2].equals("source.yml")) {
				Source source = source(parts[1], path, text);
				if (source != null) {
					sources.put(source.id(), source);
				}
			}
		});
		return sources;
	}

	private @Nullable Source source(String id, String file, String text) {
		if (!Slug.is(id)) {
			this.problems.add(new Place(file, 0), "id", id, "a folder named in lower case, digits and hyphens");
		}
		SourceCard card;
		try {
			card = YAML.readValue(text, SourceCard.class);
		}
		catch (JacksonException ex) {
			long line = (ex.getLocation() != null) ? Math.max(0, ex.getLocation().getLineNr()) : 0;
			this.problems.add(new Place(file, line), null, null, "an identity card: " + ex.getOriginalMessage());
			return null;
		}
		require(file, text, "title", card.title());
		require(file, text, "short-name", card.shortName());
		code(file, text, "kind", card.kind(), Codes.DOCUMENT);
		if (card.confidence() != null) {
			code(file, text, "confidence", card.confidence(), Codes.CONFIDENCE);
		}
		return new Source(id, file, card, date(file, text, card.date()), day(file, text, card.retrieved()));
	}

	private void require(String file, String text, String key, @Nullable String value) {
		if (value == null || value.isBlank()) {
			this.problems.add(place(file, text, key), key, null, "a value");
		}
	}

	private void code(String file, String text, String key, @Nullable String value, List<String> codes) {
		if (value == null || !codes.contains(value)) {
			this.problems.add(place(file, text, key), key, value, "one of " + String.join(", ", codes));
		}
	}

	private @Nullable PrintedDate date(String file, String text, @Nullable String value) {
		try {
			return (value == null || value.isBlank()) ? null : PrintedDate.parse(value.strip());
		}
		catch (IllegalArgumentException ex) {
			this.problems.add(place(file, text, "date"), "date", value, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	private @Nullable LocalDate day(String file, String text, @Nullable String value) {
		try {
			return (value == null || value.isBlank()) ? null : LocalDate.parse(value);
		}
		catch (DateTimeException ex) {
			this.problems.add(place(file, text, "retrieved"), "retrieved", value, "an ISO day");
			return null;
		}
	}

	/** Compares the number of rows of each kind with what the cards expect. */
	void compareCounts(Map<String, Source> sources, List<Row> rows) {
		sources.forEach((id, source) -> {
			Map<String, JsonNode> expect = source.card().expect();
			if (expect == null) {
				return;
			}
			Place place = place(source.file(), String.valueOf(this.files.texts().get(source.file())), "expect");
			expect.forEach((kind, expected) -> {
				long count = rows.stream()
					.filter((row) -> row.place().file().equals("sources/" + id + "/" + kind + ".csv"))
					.count();
				long min = expected.isNumber() ? expected.asLong() : expected.path("min").asLong(0);
				long max = expected.isNumber() ? expected.asLong() : expected.path("max").asLong(Long.MAX_VALUE);
				if (count < min || count > max) {
					this.problems.add(place, "expect " + kind, String.valueOf(count),
							(min == max) ? min + " rows" : min + " to " + max + " rows");
				}
			});
		});
	}

	private static Place place(String file, String text, String key) {
		List<String> lines = text.lines().toList();
		for (int line = 0; line < lines.size(); line++) {
			if (lines.get(line).startsWith(key + ":")) {
				return new Place(file, line + 1);
			}
		}
		return new Place(file, 0);
	}

}
