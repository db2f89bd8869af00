package fr.maillage.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The matrix on a narrow screen: region by region, the empty cells of a kind counted. */
final class MatrixList extends Div {

	private final Map<String, Column> columns;

	private final Asked asked;

	MatrixList(Matrix matrix, List<MatrixRow> rows, Asked asked) {
		this.asked = asked;
		this.columns = matrix.columns()
			.stream()
			.collect(Collectors.toMap((total) -> total.column().key(), (total) -> total.column()));
		addClassName("matrix-list");
		getElement().setAttribute("aria-label", Words.say("matrix.caption." + matrix.axis().name()));
		getElement().setAttribute("role", "group");
		rows.stream().filter((row) -> !MatrixTable.undocumented(row)).forEach((row) -> add(region(row)));
		List<EntityRef> others = rows.stream()
			.filter(MatrixTable::undocumented)
			.map((row) -> row.knowledge().region().ref())
			.toList();
		if (!others.isEmpty()) {
			add(undocumented(others, others.size() * matrix.columns().size()));
		}
		add(totals(matrix));
		List<EntityRef> waves = MatrixTable.waves(matrix);
		if (!waves.isEmpty()) {
			add(outside(matrix, waves));
		}
	}

	private Div region(MatrixRow row) {
		EntityRef region = row.knowledge().region().ref();
		H3 heading = new H3(Link.to(region));
		int clusters = row.knowledge().clusters().size();
		if (clusters > 0) {
			int announced = row.knowledge().announced().size();
			String words = Words.say("regions.clusters", clusters);
			Span described = new Span((announced > 0)
					? Words.say("matrix.cell.counted", words, Announced.words(announced, announced, clusters)) : words);
			described.addClassName("mut");
			heading.add(described);
		}
		UnorderedList lines = new UnorderedList();
		row.cells()
			.stream()
			.filter((cell) -> cell.state() == CellState.CLUSTERS)
			.forEach((cell) -> lines.add(filled(cell, region)));
		for (CellState state : CellState.values()) {
			long cells = row.cells().stream().filter((cell) -> cell.state() == state).count();
			if (state != CellState.CLUSTERS && cells > 0) {
				lines.add(new ListItem(CellSign.legend(state),
						new Span(Words.say("matrix.cells", cells, CellSign.words(state, this.asked.axis())))));
			}
		}
		return card(heading, lines);
	}

	private ListItem filled(Cell cell, EntityRef region) {
		boolean open = new Opened.OfCell(region.id(), cell.column()).equals(this.asked.opened());
		Column column = this.columns.get(cell.column());
		return new ListItem(CellSign.of(cell, this.asked, region.id(), open),
				new Span((column != null) ? Sectors.name(column) : cell.column()));
	}

	private Div totals(Matrix matrix) {
		UnorderedList lines = new UnorderedList();
		matrix.columns().stream().filter((total) -> total.clusters() > 0).forEach((total) -> {
			Opened opened = new Opened.OfColumn(total.column().key());
			Link link = new Link(CoverageNavigation.address(this.asked.opening(opened)),
					Words.say("regions.clusters", total.clusters()));
			lines.add(new ListItem(link, new Span(Sectors.name(total.column()))));
		});
		return card(new H3(Words.say("matrix.total." + matrix.axis().name())), lines);
	}

	private static Div outside(Matrix matrix, List<EntityRef> waves) {
		UnorderedList lines = new UnorderedList();
		for (EntityRef wave : waves) {
			String themes = matrix.columns()
				.stream()
				.map((total) -> total.column())
				.filter((column) -> column.waves().contains(wave))
				.map(Column::name)
				.collect(Collectors.joining(Words.say("or.before")));
			lines.add(new ListItem(Link.to(wave), new Span(themes)));
		}
		return card(new H3(Words.say("matrix.outside")), lines);
	}

	private Div undocumented(List<EntityRef> regions, int cells) {
		UnorderedList lines = new UnorderedList(new ListItem(CellSign.legend(CellState.NOT_DOCUMENTED),
				new Span(Words.say("matrix.cells", cells, Words.label(CellState.NOT_DOCUMENTED)))));
		return card(new H3(Words.say("matrix.undocumented", regions.size())), lines);
	}

	private static Div card(Component... content) {
		Div card = new Div(content);
		card.addClassName("card");
		return card;
	}

}
