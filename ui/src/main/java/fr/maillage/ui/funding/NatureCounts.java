package fr.maillage.ui.funding;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingCount;
import fr.maillage.funding.FundingNature;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.Locale;

/** How many lines tell what, each number open to its lines: the legend of the drawing. */
final class NatureCounts extends UnorderedList {

	NatureCounts(Funding funding, Asked asked) {
		addClassNames("states", "natures");
		getElement().setAttribute("aria-label", Words.say("funding.legend"));
		funding.natures().forEach((count) -> add(line(count, asked)));
	}

	private static ListItem line(FundingCount count, Asked asked) {
		Strong number = new Strong("");
		if (count.count() > 0) {
			boolean chosen = count.nature() == asked.question().nature();
			Link link = new Link(
					FundingNavigation.address(asked.asking(asked.question().telling(chosen ? null : count.nature()))),
					Words.say("count", count.count()));
			if (chosen) {
				link.getElement().setAttribute("aria-current", "true");
			}
			number.add(link);
		}
		else {
			number.setText("0");
		}
		Span words = new Span(Words.label(count.nature()));
		if (count.statementCount() < count.count()) {
			words.add(" · " + Words.say("funding.statements", count.statementCount()));
		}
		return new ListItem(sign(count.nature()), number, words);
	}

	/** So many lines, and in how many statements when these are fewer. */
	static String words(int lines, int statements) {
		String words = Words.say("funding.lines", lines);
		return (statements < lines) ? words + " · " + Words.say("funding.statements", statements) : words;
	}

	/** How the drawing shows it: by its pattern, then by its colour. */
	static Span sign(FundingNature nature) {
		Span sign = new Span();
		sign.addClassNames("flow", "flow-" + nature.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		sign.getElement().setAttribute("aria-hidden", "true");
		return sign;
	}

}
