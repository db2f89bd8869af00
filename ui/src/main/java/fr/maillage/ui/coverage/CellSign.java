package fr.maillage.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Hidden;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a cell of the matrix is drawn: a number or a pattern, each with its word. */
final class CellSign {

	private CellSign() {
	}

	/** The sign of a cell; one with clusters leads to them. */
	static Component of(Cell cell, Asked asked, String region, boolean open) {
		if (cell.state() != CellState.CLUSTERS) {
			Span sign = empty(cell, asked.axis());
			sign.add(Hidden.text(words(cell, asked.axis())));
			return sign;
		}
		Link link = new Link(CoverageNavigation.address(asked.opening(new Opened.OfCell(region, cell.column()))), "");
		number(link, cell);
		link.setClassName("sel", open);
		if (open) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	/** What an empty cell tells, in words, and whether we deduce it. */
	static String words(Cell cell, Axis axis) {
		String words = words(cell.state(), axis);
		return cell.inferred() ? Words.say("matrix.cell.counted", words, Words.say("matrix.inferred")) : words;
	}

	/** What a cell tells, in words. */
	static String words(CellState state, Axis axis) {
		return (state == CellState.NOT_RECORDED) ? Words.say("matrix.not-recorded.words." + axis.name())
				: Words.label(state);
	}

	/** The sign alone, for the legend. */
	static Component legend(CellState state) {
		Span sign = sign(state, new Span(switch (state) {
			case CLUSTERS -> "1";
			case NONE -> "∅";
			case NOT_RECORDED -> "?";
			case NOT_DOCUMENTED -> Words.say("matrix.not-documented");
			case NO_CLUSTER_KNOWN -> "–";
		}));
		sign.getElement().setAttribute("aria-hidden", "true");
		return sign;
	}

	private static <T extends Component & HasComponents & HasStyle> void number(T sign, Cell cell) {
		sign.addClassNames("cell", "cell-clusters");
		Span clusters = new Span(String.valueOf(cell.clusters().size()));
		clusters.addClassName("clusters-of-cell");
		clusters.getElement().setAttribute("aria-hidden", "true");
		mark(cell).ifPresent((mark) -> clusters.add(mark.drawing()));
		sign.add(clusters);
		if (cell.headcount().known()) {
			Span participants = new Span(participants(cell.headcount()));
			participants.getElement().setAttribute("aria-hidden", "true");
			sign.add(participants);
			if (cell.announced() < cell.clusters().size() && cell.headcount().announcedMax() > 0) {
				Span announced = new Span(announced(cell.headcount()));
				announced.addClassName("announced-in-cell");
				announced.getElement().setAttribute("aria-hidden", "true");
				sign.add(announced);
			}
		}
		sign.add(Hidden.text(spoken(cell)));
	}

	/** What is only announced is less sure than what is deduced. */
	private static Optional<Mark> mark(Cell cell) {
		if (cell.announced() == cell.clusters().size()) {
			return Optional.of(Mark.ANNOUNCED);
		}
		return cell.inferred() ? Optional.of(Mark.INFERRED) : Optional.empty();
	}

	/** How sure the clusters of a cell are, in words; empty when documents tell all. */
	static String certainty(Cell cell) {
		return Stream
			.of((cell.announced() > 0) ? Announced.words(cell.announced(), cell.announced(), cell.clusters().size())
					: "", cell.inferred() ? Words.say("matrix.inferred") : "")
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(Words.say("or.before")));
	}

	/** How many take part, short: the words are read aloud. */
	static String participants(Headcount headcount) {
		String number = Headcounts.number(headcount.min(), headcount.max());
		String words = Words.say(headcount.complete() ? "matrix.participants" : "matrix.participants.at-least", number);
		return headcount.shared() ? Words.say("matrix.participants.part", words) : words;
	}

	/** How many of those who take part documents only announce, when they do. */
	static String announced(Headcount headcount) {
		return Announced.words(headcount.announcedMin(), headcount.announcedMax(), headcount.max());
	}

	private static String spoken(Cell cell) {
		String clusters = Words.say("regions.clusters", cell.clusters().size());
		String told = cell.headcount().known()
				? Words.say("matrix.cell.counted", clusters, Headcounts.told(cell.headcount())) : clusters;
		String certainty = certainty(cell);
		return certainty.isEmpty() ? told : Words.say("matrix.cell.counted", told, certainty);
	}

	private static Span empty(Cell cell, Axis axis) {
		Span text = new Span(switch (cell.state()) {
			case CLUSTERS -> "1";
			case NONE -> "∅";
			case NOT_RECORDED -> Words.say("matrix.not-recorded." + axis.name());
			case NOT_DOCUMENTED -> Words.say("matrix.not-documented");
			case NO_CLUSTER_KNOWN -> "–";
		});
		if (cell.inferred()) {
			text.add(Mark.INFERRED.drawing());
		}
		return sign(cell.state(), text);
	}

	private static Span sign(CellState state, Span text) {
		text.getElement().setAttribute("aria-hidden", "true");
		Span sign = new Span(text);
		sign.addClassNames("cell", "cell-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
		return sign;
	}

}
