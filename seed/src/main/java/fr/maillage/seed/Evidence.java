package fr.maillage.seed;

import fr.maillage.seed.format.Codes;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The six cells that say how a fact is known.
 *
 * @param facts ids of the facts
 * @param locator where in the document
 * @param quote its words; null when it is not quoted
 * @param reason why it is inferred; null when it is stated
 * @param premises ids of the facts on which an inference rests
 */
record Evidence(List<String> facts, String locator, @Nullable String quote, String confidence, @Nullable String reason,
		List<String> premises) {

	static final int LONGEST_QUOTE = 15;

	boolean inferred() {
		return this.reason != null;
	}

	/** The evidence that these cells hold; null when something essential is missing. */
	static @Nullable Evidence read(UnaryOperator<String> cells, Source source, FactIds known, Place place,
			Problems problems) {
		List<String> facts = ids(cells.apply("facts"));
		String locator = cells.apply("locator");
		String quote = cells.apply("quote");
		String confidence = cells.apply("confidence");
		String reason = cells.apply("reason");
		List<String> premises = ids(cells.apply("premises"));
		if (facts.isEmpty()) {
			problems.add(place, "facts", null, "at least one fact id");
		}
		for (String fact : facts) {
			if (!known.listed().contains(fact) && !source.names(fact)) {
				problems.add(place, "facts", fact, "an id of fact-ids.txt or one with the prefix of " + source.file());
			}
			if (known.exceptions().containsKey(fact)) {
				problems.add(place, "facts", fact, "an id that is not in exceptions.csv");
			}
		}
		if (locator.isEmpty()) {
			problems.add(place, "locator", null, "where in the document");
		}
		if (!confidence.isEmpty() && !Codes.CONFIDENCE.contains(confidence)) {
			problems.add(place, "confidence", confidence, "one of " + String.join(", ", Codes.CONFIDENCE));
		}
		if (reason.isEmpty()) {
			checkStatement(quote, premises, source, place, problems);
		}
		else {
			checkInference(quote, premises, confidence, place, problems);
		}
		if (facts.isEmpty() || locator.isEmpty()) {
			return null;
		}
		return new Evidence(facts, locator, quote.isEmpty() ? null : quote,
				confidence.isEmpty() ? source.confidence() : confidence, reason.isEmpty() ? null : reason, premises);
	}

	private static void checkStatement(String quote, List<String> premises, Source source, Place place,
			Problems problems) {
		if (!premises.isEmpty()) {
			problems.add(place, "reason", null, "a reason, because there are premises");
		}
		if (source.deductions()) {
			problems.add(place, "reason", null, "a reason: this source holds nothing but inferences");
		}
		else if (quote.isEmpty() && source.textual() && source.excerpt()) {
			problems.add(place, "quote", null, "the words of the document");
		}
		else if (!quote.isEmpty() && !source.textual()) {
			problems.add(place, "quote", quote, "nothing: a table is not quoted");
		}
		if (words(quote) > LONGEST_QUOTE) {
			problems.add(place, "quote", quote, "at most " + LONGEST_QUOTE + " words, not " + words(quote));
		}
	}

	private static void checkInference(String quote, List<String> premises, String confidence, Place place,
			Problems problems) {
		if (!quote.isEmpty()) {
			problems.add(place, "quote", quote, "nothing: an inference is not quoted");
		}
		if (premises.isEmpty()) {
			problems.add(place, "premises", null, "the fact ids on which the inference rests");
		}
		if (confidence.isEmpty()) {
			problems.add(place, "confidence", null, "the confidence of the inference");
		}
	}

	/** The number of words; a sign alone is none. */
	static long words(String quote) {
		return List.of(quote.split("\\s+"))
			.stream()
			.filter((word) -> word.codePoints().anyMatch(Character::isLetterOrDigit))
			.count();
	}

	private static List<String> ids(String cell) {
		return cell.isEmpty() ? List.of() : List.of(cell.split("\\s+"));
	}

}
