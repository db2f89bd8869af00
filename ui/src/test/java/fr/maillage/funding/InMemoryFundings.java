package fr.maillage.funding;

import java.util.List;

/** The money of which documents speak, held in memory. */
public record InMemoryFundings(List<FundingLine> lines) implements Fundings {

	@Override
	public Funding funding(FundingQuestion question) {
		return Funding.of(this.lines, question);
	}

}
