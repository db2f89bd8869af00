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
		row.add(cell("clusters", new Strong(Words.say("count", clusters)), (announced > 0)
				? Words.say("sheet.clusters.announced", clusters, announced) : Words.say("sheet.clusters", clusters)));
		row.add(headcount.known()
				? cell("participants",
						new Strong((headcount.complete() ? "" : "≥\u00a0")
								+ Headcounts.number(headcount.min(), headcount.max())),
						Announced.after(Words.say("sheet.participants", headcount.max()), headcount.announcedMin(),
								headcount.announcedMax(), headcount.max()))
				: cell("participants", new Unstated(Words.say("matrix.number-unknown")),
						Words.say("sheet.participants", 2)));
		row.add(cell("named", new Strong(Words.say("count", headcount.named().size())),
				Words.say("sheet.named", headcount.named().size())));
		row.add(cell("themes", new Strong(Words.say("sheet.of-so-many", themes, facts.row().cells().size())),
				Words.say("sheet.themes")));
		getBody().add(row);
	}

	private static NativeTableCell cell(String name, Component number, String words) {
		Paragraph line = new Paragraph(words);
		NativeTableCell cell = new NativeTableCell(new Div(number), line);
		cell.addClassName(name);
		return cell;
	}

}
