package fr.maillage.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The identity card of a document: its {@code source.yml}, as it stands there.
 *
 * @param expect rows by kind of row: a number, or {@code min} and {@code max}
 */
record SourceCard(@Nullable String title, @JsonProperty("short-name") @Nullable String shortName, @Nullable String kind,
		@Nullable String publisher, @Nullable List<String> authors, @Nullable String date, @Nullable String url,
		@Nullable String licence, @Nullable String retrieved, @Nullable Integer lines,
		@JsonProperty("fact-prefix") @Nullable String factPrefix, @Nullable String confidence,
		@Nullable Boolean excerpt, @Nullable String notes, @Nullable List<CardCitation> citations,
		@Nullable Map<String, JsonNode> expect) {

	/** Evidence about the document itself: the same six things as the end of a row. */
	record CardCitation(@Nullable String facts, @Nullable String locator, @Nullable String quote,
			@Nullable String confidence, @Nullable String reason, @Nullable String premises) {

		String cell(String column) {
			String value = switch (column) {
				case "facts" -> this.facts;
				case "locator" -> this.locator;
				case "quote" -> this.quote;
				case "confidence" -> this.confidence;
				case "reason" -> this.reason;
				case "premises" -> this.premises;
				default -> throw new IllegalArgumentException(column);
			};
			return (value != null) ? value.strip() : "";
		}

	}

}
