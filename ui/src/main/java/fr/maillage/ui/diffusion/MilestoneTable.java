package fr.maillage.ui.diffusion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.Phase;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Hidden;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Stream;

/** The line of time as a table, also those whose date no document tells. */
final class MilestoneTable extends Div {

	MilestoneTable(List<Milestone> milestones, Evidence evidence) {
		addClassNames("card", "sheet");
		NativeTable table = new NativeTable();
		table.addClassNames("stack", "milestones");
		table.setCaptionText(Words.say("diffusion.time"));
		table.getCaption().addClassName("vh");
		NativeTableRow head = new NativeTableRow();
		Stream.of("diffusion.time.when", "diffusion.time.what", "diffusion.time.phase", "proof")
			.map((key) -> new NativeTableHeaderCell(Words.say(key)))
			.peek((cell) -> cell.getElement().setAttribute("scope", "col"))
			.forEach(head::add);
		table.getHead().add(head);
		milestones.forEach((milestone) -> table.getBody().add(row(milestone, evidence)));
		add(table);
	}

	private static NativeTableRow row(Milestone milestone, Evidence evidence) {
		String when = MilestoneWords.when(milestone);
		Span kind = new Span(Words.label(milestone.thing().kind()));
		kind.addClassNames("sm", "mut");
		NativeTableHeaderCell what = new NativeTableHeaderCell(new Div(Link.to(milestone.thing().ref())), kind);
		what.getElement().setAttribute("scope", "row");
		NativeTableRow row = new NativeTableRow();
		row.add(named("diffusion.time.when", (when != null) ? new Printed(when) : new Unstated(Words.say("date.none"))),
				what, named("diffusion.time.phase", phase(milestone)),
				named("proof", evidence.proofs(milestone.thing())));
		return row;
	}

	private static Component phase(Milestone milestone) {
		String phase = MilestoneWords.phase(milestone);
		if (phase == null) {
			Span dash = new Span("–");
			dash.getElement().setAttribute("aria-hidden", "true");
			return new Span(dash, Hidden.text(Words.say("diffusion.time.no-phase")));
		}
		if (milestone.phase() == Phase.UNKNOWN) {
			return new Unstated(phase);
		}
		return (milestone.phase() == Phase.ANNOUNCED) ? new Span(Mark.ANNOUNCED.drawing(), new Span(" " + phase))
				: new Span(phase);
	}

	/** A cell that tells its column where the screen has no room for the heading. */
	private static NativeTableCell named(String column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement().setAttribute("data-column", Words.say("labelled", Words.say(column)));
		return cell;
	}

}
