package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.relation.Direction;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Relationships by type, each line with its proof: the table that equals any drawing. */
public final class RelationTable extends Div {

	private final NativeTable table = new NativeTable();

	/** An empty table, with its name for those who listen. */
	public RelationTable(String caption) {
		addClassNames("card", "sheet");
		this.table.addClassName("lt");
		this.table.setCaptionText(caption);
		this.table.getCaption().addClassName("vh");
		add(this.table);
	}

	/** The relationships of one thing, on both its sides. */
	public static RelationTable around(EntityRef subject, List<Relation> relations, Evidence evidence) {
		RelationTable table = new RelationTable(Words.say("relations.of", subject.name()));
		Map<Row, List<Relation>> rows = relations.stream()
			.collect(Collectors.groupingBy((relation) -> Row.of(relation, subject), TreeMap::new, Collectors.toList()));
		rows.forEach((row, lines) -> table.row(row.heading(),
				lines.stream()
					.sorted(Comparator.comparing(Relation::announced))
					.map((line) -> line(line.other(subject.id()), line, evidence))
					.toList()));
		return table;
	}

	/** Adds a row: its heading, then its lines. */
	public RelationTable row(Component heading, List<? extends Component> lines) {
		NativeTableHeaderCell head = new NativeTableHeaderCell(heading);
		head.getElement().setAttribute("scope", "row");
		UnorderedList list = new UnorderedList();
		list.addClassName("lines");
		lines.forEach((line) -> list.add(new ListItem(line)));
		NativeTableRow row = new NativeTableRow();
		row.add(head, new NativeTableCell(list));
		this.table.getBody().add(row);
		return this;
	}

	/** A line: what it says, then its proofs. */
	public static Component line(Component said, Component proofs) {
		Div content = new Div(said);
		Div line = new Div(content, proofs);
		line.addClassName("line");
		return line;
	}

	private static Component line(EntityRef other, Relation relation, Evidence evidence) {
		Span kind = new Span(Words.label(other.kind()));
		kind.addClassNames("sm", "mut3");
		Span said = new Span(Link.to(other), new Span(" "), kind);
		if (relation.announced()) {
			said.add(new Span(" "), Mark.ANNOUNCED.worded());
		}
		return line(new Div(said, new RelationDetail(relation)), evidence.proofs(relation));
	}

	/** One type seen from one side; the five lenses come first. */
	private record Row(RelationType type, Direction direction) implements Comparable<Row> {

		static Row of(Relation relation, EntityRef subject) {
			return new Row(relation.type(),
					relation.from().id().equals(subject.id()) ? Direction.OUTGOING : Direction.INCOMING);
		}

		Component heading() {
			if (this.direction == Direction.OUTGOING) {
				for (Lens lens : Lens.values()) {
					if (lens.type() == this.type) {
						return lens.heading();
					}
				}
			}
			return new Span(Words.say(this.direction.name() + "." + this.type.name()));
		}

		@Override
		public int compareTo(Row other) {
			return Comparator.comparing(Row::type).thenComparing(Row::direction).compare(this, other);
		}

	}

}
