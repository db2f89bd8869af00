package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.CellState;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;

/** The four numbers on which the sheet opens. */
final class SheetNumbers extends NativeTable {

	SheetNumbers(SheetFacts facts) {
		addClassName("numbers");
		getElement().setAttribute("role", "presentation");
		Headcount headcount = facts.overview().headcount();
		int clusters = facts.overview().clusters().size();
		long announced = facts.overview().clusters().stream().filter((one) -> one.cluster().announced()).count();
		long themes = facts.row().cells().stream().filter((cell) -> cell.state() == CellState.CLUSTERS).count();
		NativeTableRow row = new NativeTableRow();
		row.add(cell("clusters", (clusters > 0) ? number(clusters) : unknown(facts),
				(announced > 0) ? Words.say("sheet.clusters.announced", clusters, announced)
						: Words.say("sheet.clusters", (clusters > 0) ? clusters : 2)));
		row.add(cell("participants",
				headcount.known() ? new Strong(
						(headcount.complete() ? "" : "≥\u00a0") + Headcounts.number(headcount.min(), headcount.max()))
						: unknown(facts),
				headcount.known() ? Announced.after(Words.say("sheet.participants", headcount.max()),
						headcount.announcedMin(), headcount.announcedMax(), headcount.max())
						: Words.say("sheet.participants", 2)));
		row.add(cell("named", headcount.known() ? number(headcount.named().size()) : unknown(facts),
				Words.say("sheet.named", headcount.known() ? headcount.named().size() : 2)));
		row.add(cell("themes", (clusters > 0)
				? new Strong(Words.say("sheet.of-so-many", themes, facts.row().cells().size())) : unknown(facts),
				Words.say("sheet.themes")));
		getBody().add(row);
	}

	private static Strong number(int number) {
		return new Strong(Words.say("count", number));
	}

	/**
	 * Unknown is no zero: that clusters are not counted, or that no document speaks of
	 * any.
	 */
	private static Unstated unknown(SheetFacts facts) {
		return new Unstated(
				Words.say(facts.row().knowledge().documented() ? "matrix.number-unknown" : "sheet.undocumented"));
	}

	private static NativeTableCell cell(String name, Component number, String words) {
		Paragraph line = new Paragraph(words);
		NativeTableCell cell = new NativeTableCell(new Div(number), line);
		cell.addClassName(name);
		return cell;
	}

}
