package fr.maillage.funding;

import java.util.List;

/**
 * What documents tell of money in one go.
 *
 * @param lineIds the lines that it makes, one for each thing that is funded, also those
 * that are left out
 */
public record FundingStatement(String id, List<String> lineIds) {

	/** Whether it tells of several things together, without splitting the money. */
	public boolean joint() {
		return this.lineIds.size() > 1;
	}

}
