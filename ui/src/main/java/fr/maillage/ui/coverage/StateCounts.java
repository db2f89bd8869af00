package fr.maillage.ui.coverage;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Matrix;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.List;

/** The legend, with how many cells tell what; each number opens its cells. */
final class StateCounts extends UnorderedList {

	/** Filled cells first, then the empty ones from what may be filled to what is not. */
	private static final List<CellState> ORDER = List.of(CellState.CLUSTERS, CellState.NO_CLUSTER_KNOWN,
			CellState.NOT_RECORDED, CellState.NOT_DOCUMENTED, CellState.NONE);

	StateCounts(Matrix matrix, Asked asked) {
		addClassName("states");
		getElement().setAttribute("aria-label", Words.say("matrix.legend"));
		ORDER.forEach((state) -> add(line(state, matrix.count(state), asked)));
	}

	private static ListItem line(CellState state, int count, Asked asked) {
		Strong number = new Strong("");
		if (count > 0) {
			Opened.OfState cells = new Opened.OfState(state);
			Link link = new Link(CoverageNavigation.address(asked.opening(cells)), Words.say("count", count));
			if (cells.equals(asked.opened())) {
				link.getElement().setAttribute("aria-current", "true");
			}
			number.add(link);
		}
		else {
			number.setText("0");
		}
		return new ListItem(CellSign.legend(state), number, new Span(CellSign.words(state, asked.axis())));
	}

}
