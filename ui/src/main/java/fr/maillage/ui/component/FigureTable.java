package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers that sources state, each with its population, its period and its proof. */
public final class FigureTable extends Div {

	public FigureTable(List<Figure> figures, Evidence evidence) {
		addClassNames("card", "sheet");
		NativeTable table = new NativeTable();
		table.addClassNames("figure-table", "stack");
		table.setCaptionText(Words.say("figures"));
		table.getCaption().addClassName("vh");
		NativeTableRow head = new NativeTableRow();
		Stream.of("figure.value", "figure.name", "figure.population", "figure.period", "proof")
			.map((key) -> new NativeTableHeaderCell(Words.say(key)))
			.peek((cell) -> cell.getElement().setAttribute("scope", "col"))
			.forEach(head::add);
		table.getHead().add(head);
		figures.forEach((figure) -> table.getBody().add(row(figure, evidence)));
		add(table);
	}

	private static NativeTableRow row(Figure figure, Evidence evidence) {
		NativeTableRow row = new NativeTableRow();
		row.add(new NativeTableCell(value(figure)), new NativeTableCell(Link.to(figure.ref())),
				named("figure.population", orUnstated(figure.population(), "claim.population.none")),
				named("figure.period",
						orUnstated((figure.period() != null) ? figure.period().text() : null, "claim.period.none")),
				new NativeTableCell(evidence.proofs(figure)));
		return row;
	}

	/** What the document prints; before it, the number of what it lists by name. */
	private static Component value(Figure figure) {
		Strong printed = new Strong(figure.value());
		printed.getElement().setAttribute("lang", "fr");
		BigDecimal number = figure.min();
		if (number == null || !number.equals(figure.max()) || figure.value().chars().anyMatch(Character::isDigit)) {
			return printed;
		}
		Div names = new Div(new Printed(figure.value()));
		names.addClassNames("sm", "mut");
		return new Div(new Strong(Words.say("count", number)), names);
	}

	/** A cell that tells its column where the screen has no room for the heading. */
	private static NativeTableCell named(String column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement().setAttribute("data-column", Words.say("labelled", Words.say(column)));
		return cell;
	}

	private static Component orUnstated(@Nullable String words, String key) {
		return (words != null) ? new Printed(words) : new Span(new Unstated(Words.say(key)));
	}

}
