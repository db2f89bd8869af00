package fr.maillage.ui.funding;

import fr.maillage.funding.FundingQuestion;
import java.util.List;

/**
 * What an address asks about money.
 *
 * @param question which lines, in which order
 * @param selected ids of the lines that are opened below the table
 */
record Asked(FundingQuestion question, List<String> selected) {

	/** Another question: what was open stays open when it is still there. */
	Asked asking(FundingQuestion other) {
		return new Asked(other, this.selected);
	}

	/** Other lines opened. */
	Asked opening(List<String> lines) {
		return new Asked(this.question, lines);
	}

	boolean opens(String line) {
		return this.selected.contains(line);
	}

}
