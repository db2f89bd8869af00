package fr.maillage.ui.funding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.PartialDate;
import fr.maillage.figure.Figure;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingNature;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Amount;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Since;
import fr.maillage.ui.component.StillHeld;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Until;
import fr.maillage.ui.component.Words;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a line about money says, cell by cell: with links, and as plain words. */
final class FundingWords {

	private FundingWords() {
	}

	/** Who funds; a funder that no document names is never written as one. */
	static Component funder(FundingLine line) {
		EntityRef funder = line.funder();
		if (line.nature() == FundingNature.UNNAMED_FUNDER && funder != null) {
			Div supposed = new Div();
			supposed.addClassNames("sm", "mut");
			Sentence.into(supposed, "funding.funder.perhaps", Link.to(funder), Mark.INFERRED.worded());
			return new Div(new Unstated(Words.say("funding.funder.unnamed")), supposed);
		}
		if (funder == null) {
			return new Div(new Unstated(Words.say("funding.funder.none")));
		}
		return new Div(Link.to(funder));
	}

	/** The same in plain words. */
	static String funderInWords(FundingLine line) {
		EntityRef funder = line.funder();
		if (line.nature() == FundingNature.UNNAMED_FUNDER && funder != null) {
			return Words.say("funding.funder.unnamed.perhaps", funder.name());
		}
		return (funder != null) ? funder.name() : Words.say("funding.funder.none");
	}

	/** How much, in our words; the amount is never zero when it is not stated. */
	static String amountInWords(FundingLine line) {
		BigDecimal amount = line.amount();
		return (amount != null) ? Amount.of(amount, line.currency())
				: line.figures().isEmpty() ? Words.say("funding.amount.none") : line.figures().getFirst().value();
	}

	/** What the money is for, or what the sum is, as printed; null when not told. */
	static @Nullable String purpose(FundingLine line) {
		if (line.relation() != null) {
			return Stream.of(line.relation().role(), line.relation().purpose())
				.filter(Objects::nonNull)
				.collect(Collectors.collectingAndThen(Collectors.joining(" · "),
						(words) -> words.isEmpty() ? null : words));
		}
		Figure figure = line.figures().getFirst();
		String population = figure.population();
		if (population == null || population.equalsIgnoreCase(figure.name())) {
			return figure.name();
		}
		return population.toLowerCase(Locale.FRENCH).startsWith(figure.name().toLowerCase(Locale.FRENCH)) ? population
				: figure.name() + " · " + population;
	}

	/** When, in the words of the documents. */
	static Component period(FundingLine line) {
		PartialDate since = line.validity().since();
		PartialDate until = line.validity().until();
		Span period = new Span();
		if (line.relation() == null && since != null) {
			period.add(new Printed(since.text()));
			return period;
		}
		if (since != null) {
			period.add(new Since(since));
		}
		if (until != null) {
			period.add(new Span(" "), StillHeld.is(until) ? new StillHeld(until) : new Until(until));
		}
		if (since == null && until == null) {
			period.add(new Unstated(Words.say("funding.period.none")));
		}
		return period;
	}

	/** A date as printed, or nothing. */
	static @Nullable String date(@Nullable PartialDate date) {
		return (date != null) ? date.text() : null;
	}

}
