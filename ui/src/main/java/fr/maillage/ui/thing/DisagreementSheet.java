package fr.maillage.ui.thing;

import fr.maillage.evidence.Citation;
import fr.maillage.evidence.PartialDate;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Quantity;
import fr.maillage.provenance.Wording;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Asked;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The disagreements as a file, as they are shown: a row for each claim. */
public final class DisagreementSheet {

	private static final String BETWEEN = " ; ";

	private DisagreementSheet() {
	}

	/**
	 * A table of these.
	 * @param evidence of their claims
	 */
	public static Sheet of(List<Disagreement> disagreements, Evidence evidence) {
		List<String> header = Stream
			.of("disagreement.matter", "disagreement.subject", "disagreement.question", "disagreement.scale",
					"claim.value", "claim.measure", "claim.least", "claim.most", "claim.approximate", "claim.earliest",
					"claim.latest", "claim.quote", "claim.document", "claim.publication", "claim.population",
					"claim.period", "proof", "disagreement.settle", "disagreement.hypothesis", "claim.id")
			.map(Words::say)
			.toList();
		return new Sheet(Address.DISAGREEMENTS, Words.say("disagreements"), header,
				disagreements.stream()
					.flatMap((one) -> one.claims().stream().map((claim) -> row(one, claim, evidence.of(claim))))
					.toList());
	}

	private static List<@Nullable Object> row(Disagreement disagreement, Claim claim, List<Citation> citations) {
		Wording ours = Asked.of(disagreement);
		Quantity quantity = claim.quantity();
		PartialDate date = claim.date();
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(Words.label(disagreement.matter()));
		cells.add(ours.subject());
		cells.add(ours.question());
		cells.add(Words.label(disagreement.scale()));
		cells.add(claim.value());
		cells.add((quantity != null) ? Words.code("measure", quantity.measure()) : null);
		cells.add((quantity != null) ? quantity.min() : null);
		cells.add((quantity != null) ? quantity.max() : null);
		cells.add((quantity != null && quantity.approximate()) ? Words.say("claim.approximate") : null);
		cells.add((date != null) ? day(date.earliest()) : null);
		cells.add((date != null) ? day(date.latest()) : null);
		cells.add(each(citations, Citation::quote));
		cells.add(each(citations, (citation) -> citation.source().title()));
		cells.add(each(citations, (citation) -> text(citation.source().date())));
		cells.add(claim.population());
		cells.add(claim.period());
		cells.add(each(citations, (citation) -> citation.source().shortName() + " " + citation.locator()));
		cells.add(String.join(BETWEEN, ours.whatWouldSettle()));
		cells.add(ours.explanation());
		cells.add(claim.id());
		return cells;
	}

	private static @Nullable String each(List<Citation> citations, Function<Citation, @Nullable String> part) {
		String all = citations.stream()
			.map(part)
			.filter(Objects::nonNull)
			.distinct()
			.collect(Collectors.joining(BETWEEN));
		return all.isEmpty() ? null : all;
	}

	private static @Nullable String text(@Nullable PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	private static @Nullable String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : null;
	}

}
