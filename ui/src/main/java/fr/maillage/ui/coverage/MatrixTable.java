package fr.maillage.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.ColumnTotal;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Hidden;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;

/** The matrix on a wide screen and on paper. */
final class MatrixTable extends Div {

	private final Matrix matrix;

	private final Asked asked;

	MatrixTable(Matrix matrix, List<MatrixRow> rows, Asked asked) {
		this.matrix = matrix;
		this.asked = asked;
		addClassNames("card", "matrix");
		getElement().setAttribute("role", "region").setAttribute("tabindex", "0");
		getElement().setAttribute("aria-label", Words.say("matrix.caption." + matrix.axis().name()));
		NativeTable table = new NativeTable();
		table.setCaptionText(Words.say("matrix.caption." + matrix.axis().name()));
		table.getCaption().addClassName("vh");
		table.getHead().add(head());
		List<MatrixRow> documented = rows.stream().filter((row) -> !undocumented(row)).toList();
		List<MatrixRow> others = rows.stream().filter(MatrixTable::undocumented).toList();
		NativeTableBody body = table.getBody();
		documented.forEach((row) -> body.add(row(row)));
		if (!others.isEmpty()) {
			body.add(group(Words.say("matrix.undocumented", others.size())));
			others.forEach((row) -> body.add(row(row)));
		}
		body.add(group(Words.say("matrix.total." + matrix.axis().name())), totals());
		List<EntityRef> waves = waves(matrix);
		if (!waves.isEmpty()) {
			body.add(group(Words.say("matrix.outside")));
			waves.forEach((wave) -> body.add(wave(wave)));
		}
		add(table);
	}

	/** Whether every cell of the row lacks a document. */
	static boolean undocumented(MatrixRow row) {
		return row.cells().stream().allMatch((cell) -> cell.state() == CellState.NOT_DOCUMENTED);
	}

	private NativeTableRow head() {
		NativeTableRow head = new NativeTableRow();
		head.add(header("col", new Span(Words.say("region"))));
		head.add(total(header("col", new Span(Words.say("matrix.described")))));
		this.matrix.columns().forEach((total) -> head.add(header("col", name(total.column()))));
		Unstated unknown = new Unstated(Words.say("matrix.finess.none"));
		head.add(total(header("col", new Div(new Span(Words.say("matrix.establishments")), unknown))));
		return head;
	}

	/** A theme and a wave have a page; a sector has none. */
	private static Component name(Column column) {
		return column.labels().isEmpty() ? new Span(Sectors.name(column)) : Link.to(column.labels().getFirst());
	}

	private NativeTableRow row(MatrixRow row) {
		EntityRef region = row.knowledge().region().ref();
		NativeTableRow line = new NativeTableRow(header("row", Link.to(region)));
		line.setClassName("nd", undocumented(row));
		NativeTableCell described = total(new NativeTableCell());
		int clusters = row.knowledge().clusters().size();
		if (clusters > 0) {
			described.add(new Link(CoverageNavigation.address(this.asked.opening(new Opened.OfRow(region.id()))),
					Words.say("regions.clusters", clusters)));
			described.add(announced(row.knowledge().announced().size(), clusters), participants(row.headcount()));
		}
		if (row.knowledge().undescribed() != null) {
			described.add(undescribed(clusters, row.knowledge().undescribed()));
		}
		line.add(described);
		for (Cell cell : row.cells()) {
			boolean open = new Opened.OfCell(region.id(), cell.column()).equals(this.asked.opened());
			line.add(new NativeTableCell(CellSign.of(cell, this.asked, region.id(), open)));
		}
		line.add(denominator());
		return line;
	}

	private NativeTableRow totals() {
		NativeTableRow line = new NativeTableRow(header("row", new Span(Words.say("matrix.all-regions"))));
		line.addClassName("totals");
		line.add(total(
				new NativeTableCell(new Link(Address.CLUSTERS, Words.say("regions.clusters", this.matrix.clusters())),
						announced(this.matrix.announced(), this.matrix.clusters()))));
		for (ColumnTotal total : this.matrix.columns()) {
			NativeTableCell cell = new NativeTableCell();
			if (total.clusters() > 0) {
				cell.add(
						new Link(
								CoverageNavigation
									.address(this.asked.opening(new Opened.OfColumn(total.column().key()))),
								Words.say("count", total.clusters())),
						inferred(total.inferred()), announced(total.announced(), total.clusters()),
						participants(total.headcount()));
			}
			else {
				cell.add(new Span("0"));
			}
			line.add(cell);
		}
		line.add(denominator());
		return line;
	}

	/** The waves that work on a theme shown, in their order. */
	static List<EntityRef> waves(Matrix matrix) {
		return matrix.columns().stream().flatMap((total) -> total.column().waves().stream()).distinct().toList();
	}

	/**
	 * A wave works on a theme in regions that no document may name: outside the totals.
	 */
	private NativeTableRow wave(EntityRef wave) {
		NativeTableRow line = new NativeTableRow(header("row", Link.to(wave)));
		line.addClassName("outside");
		line.add(new NativeTableCell());
		for (ColumnTotal total : this.matrix.columns()) {
			NativeTableCell cell = new NativeTableCell();
			if (total.column().waves().contains(wave)) {
				Span told = new Span(Words.say("matrix.told"));
				told.addClassNames("cell", "cell-told");
				cell.add(told);
			}
			line.add(cell);
		}
		line.add(new NativeTableCell());
		return line;
	}

	private NativeTableRow group(String words) {
		NativeTableCell cell = new NativeTableCell(words);
		cell.getElement().setAttribute("colspan", String.valueOf(this.matrix.columns().size() + 3));
		NativeTableRow line = new NativeTableRow(cell);
		line.addClassName("group");
		return line;
	}

	/** That the region has clusters that no document describes, as far as known. */
	private static Span undescribed(int described, Status status) {
		Unstated unstated = new Unstated(
				Words.say((described > 0) ? "matrix.others-undescribed" : "matrix.number-unknown"));
		if (status == Status.INFERRED) {
			unstated.add(Mark.INFERRED.spoken());
		}
		return unstated;
	}

	private static Span inferred(boolean inferred) {
		Span mark = new Span();
		if (inferred) {
			mark.add(Mark.INFERRED.spoken());
		}
		return mark;
	}

	private static Span announced(int announced, int clusters) {
		Span words = new Span();
		words.addClassNames("sm", "mut", "announced-of");
		if (announced > 0) {
			words.add(Mark.ANNOUNCED.drawing(), new Span(Announced.words(announced, announced, clusters)));
		}
		return words;
	}

	private static Span participants(Headcount headcount) {
		Span participants = new Span();
		participants.addClassNames("sm", "mut", "participants-of");
		if (headcount.known()) {
			String words = CellSign.participants(headcount);
			participants
				.setText(Announced.after(words, headcount.announcedMin(), headcount.announcedMax(), headcount.max()));
		}
		return participants;
	}

	private static NativeTableCell denominator() {
		NativeTableCell cell = total(new NativeTableCell(Hidden.text(Words.say("matrix.finess.none"))));
		cell.addClassName("denominator");
		return cell;
	}

	private static NativeTableHeaderCell header(String scope, Component content) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

	private static <T extends com.vaadin.flow.component.HtmlContainer> T total(T cell) {
		cell.addClassName("total");
		return cell;
	}

}
