package fr.maillage.ui.diffusion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.Reach;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Drawing;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.stream.Stream;

/**
 * What the waves reach one after the other, and together: as a drawing and as a table.
 */
final class ReachTable extends Div {

	private final Asked asked;

	ReachTable(Diffusion diffusion, Asked asked) {
		this.asked = asked;
		if (diffusion.waves().stream().anyMatch((reach) -> reach.cumulative().headcount().known())) {
			add(new Drawing(ReachBars.of(diffusion.waves()), Words.say("diffusion.bars.reading"),
					DiffusionNavigation.DIFFUSION + "-cumul"));
		}
		NativeTable table = new NativeTable();
		table.addClassNames("stack", "numbers-of");
		table.setCaptionText(Words.say("diffusion.reach"));
		table.getCaption().addClassName("vh");
		table.getHead().add(groups(), head());
		diffusion.waves().forEach((reach) -> table.getBody().add(row(reach)));
		Div sheet = new Div(table);
		sheet.addClassNames("card", "sheet");
		Paragraph note = new Paragraph(Words.say("diffusion.reach.note"));
		note.addClassNames("sm", "mut", "listed");
		add(sheet, note);
	}

	private static NativeTableRow groups() {
		NativeTableCell corner = new NativeTableCell();
		NativeTableRow row = new NativeTableRow(corner, group("diffusion.alone"), group("diffusion.cumulative"));
		row.addClassName("groups");
		return row;
	}

	private static NativeTableHeaderCell group(String key) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(Words.say(key));
		cell.getElement().setAttribute("scope", "colgroup").setAttribute("colspan", "3");
		return cell;
	}

	private static NativeTableRow head() {
		NativeTableRow head = new NativeTableRow();
		Stream
			.of("diffusion.wave", "clusters", "regions", "diffusion.participants", "clusters", "regions",
					"diffusion.participants")
			.map((key) -> new NativeTableHeaderCell(Words.say(key)))
			.peek((cell) -> cell.getElement().setAttribute("scope", "col"))
			.forEach(head::add);
		return head;
	}

	private NativeTableRow row(WaveReach reach) {
		NativeTableHeaderCell name = new NativeTableHeaderCell(Link.to(reach.wave().ref()));
		name.getElement().setAttribute("scope", "row");
		NativeTableRow row = new NativeTableRow(name);
		add(row, reach.alone(), new Asked.Opened(reach.wave().id(), false), "diffusion.alone");
		add(row, reach.cumulative(), new Asked.Opened(reach.wave().id(), true), "diffusion.cumulative");
		return row;
	}

	private void add(NativeTableRow row, Reach reach, Asked.Opened opened, String group) {
		boolean none = reach.clusters().isEmpty();
		Component clusters = none ? new Unstated(Words.say("diffusion.none"))
				: new Span(link(Words.say("count", reach.clusters().size()), opened), new ReachMarks(reach));
		row.add(named(group, "clusters", clusters),
				named(group, "regions", none ? new Unstated(Words.say("diffusion.none"))
						: link(Words.say("count", reach.regions().size()), opened)),
				named(group, "diffusion.participants",
						reach.headcount().known()
								? new Span(link(number(reach), opened), announced(reach.headcount().announcedMin(),
										reach.headcount().announcedMax(), reach.headcount().max()))
								: new Unstated(Words.say("diffusion.none"))));
	}

	private static Span announced(int min, int max, int all) {
		Span announced = new Span();
		if (max > 0) {
			Span words = new Span(Announced.words(min, max, all));
			words.addClassNames("sm", "mut");
			announced.add(new Span(" "), Mark.ANNOUNCED.drawing(), new Span(" "), words);
		}
		return announced;
	}

	/**
	 * The bare number, that there are more, or that it is of more than these clusters.
	 */
	static String number(Reach reach) {
		String number = Headcounts.number(reach.headcount().min(), reach.headcount().max());
		String words = reach.headcount().complete() ? number : Words.say("headcount.at-least", number);
		return reach.headcount().shared() ? Words.say("participants.share", words) : words;
	}

	private Link link(String number, Asked.Opened opened) {
		Link link = new Link(DiffusionNavigation.address(this.asked.opening(opened)), number);
		if (opened.equals(this.asked.opened())) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	/** A cell that tells its columns where the screen has no room for the headings. */
	private static NativeTableCell named(String group, String column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement()
			.setAttribute("data-column",
					Words.say("labelled", Words.say("matrix.cell.counted", Words.say(group), Words.say(column))));
		return cell;
	}

}
