package fr.maillage.ui.funding;

import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingLine;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines about money as a file, as they are shown: no total, since none holds all. */
final class FundingSheet {

	private FundingSheet() {
	}

	static Sheet of(Funding funding, Evidence evidence) {
		List<String> header = Stream
			.of("funding.nature", "funding.funder", "funding.funder.status", "funding.recipient", "funding.purpose",
					"funding.amount", "funding.currency", "funding.amount.printed", "funding.since", "funding.until",
					"funding.wave", "funding.region", "proof", "funding.id", "funding.statement")
			.map(Words::say)
			.toList();
		return new Sheet(FundingNavigation.FUNDINGS, Words.say("funding"), header,
				funding.lines().stream().map((line) -> line(line, evidence)).toList());
	}

	private static List<@Nullable Object> line(FundingLine line, Evidence evidence) {
		List<@Nullable Object> cells = new ArrayList<>();
		cells.add(Words.label(line.nature()));
		cells.add(FundingWords.funderInWords(line));
		cells.add((line.funder() != null) ? Words.label(Mark.of(line.status(), line.announced())) : null);
		cells.add(line.recipient().name());
		cells.add(FundingWords.purpose(line));
		cells.add(line.amount());
		cells.add(line.currency());
		cells.add(line.figures().isEmpty() ? FundingWords.amountInWords(line) : line.figures().getFirst().value());
		cells.add(FundingWords.date(line.validity().since()));
		cells.add(FundingWords.date(line.validity().until()));
		cells.add(names(line.waves()));
		cells.add(names(line.regions()));
		cells.add(evidence.of(line.citationIds())
			.stream()
			.map((citation) -> citation.source().shortName() + " " + citation.locator())
			.distinct()
			.collect(Collectors.joining(" ; ")));
		cells.add(line.id());
		cells.add(line.statement());
		return cells;
	}

	private static @Nullable String names(List<EntityRef> things) {
		return things.isEmpty() ? null : things.stream().map(EntityRef::name).collect(Collectors.joining(" ; "));
	}

}
