package fr.maillage.ui.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.check.Check;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Stream;

/** What was looked over, with its rule; none found reads « 0 sur N contrôlés ». */
final class CheckTable extends Div {

	private static final List<String> COLUMNS = Stream
		.of("check.column.check", "check.column.found", "check.column.unverifiable")
		.toList();

	CheckTable(List<Check> checks) {
		addClassNames("card", "sheet");
		NativeTable table = new NativeTable();
		table.addClassNames("stack", "checks");
		table.setCaptionText(Words.say("check"));
		table.getCaption().addClassName("vh");
		NativeTableRow head = new NativeTableRow();
		COLUMNS.forEach((column) -> head.add(header("col", new Span(Words.say(column)))));
		table.getHead().add(head);
		checks.forEach((check) -> table.getBody().add(row(check)));
		add(table);
	}

	private static NativeTableRow row(Check check) {
		Div rule = new Div(Words.say("check.rule." + check.checkKind().name()));
		rule.addClassNames("sm", "mut");
		NativeTableRow row = new NativeTableRow(header("row", new Span(name(check), rule)));
		row.add(cell("check.column.found", found(check)),
				cell("check.column.unverifiable", new Span(Words.say("count", check.unverifiable()))));
		return row;
	}

	/** Its findings stand below. */
	private static Component name(Check check) {
		String words = Words.label(check.checkKind());
		return (check.number() > 0) ? new Anchor(CheckNavigation.CHECKS + "#" + check.checkKind().name(), words)
				: new Strong(words);
	}

	private static Component found(Check check) {
		return new Strong(Words.say("check.of", check.number(), check.checked()));
	}

	private static NativeTableCell cell(String column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement().setAttribute("data-column", Words.say("labelled", Words.say(column)));
		return cell;
	}

	private static NativeTableHeaderCell header(String scope, Component content) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
