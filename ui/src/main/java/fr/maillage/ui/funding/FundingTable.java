package fr.maillage.ui.funding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Status;
import fr.maillage.figure.Figure;
import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingNature;
import fr.maillage.funding.FundingOrder;
import fr.maillage.funding.FundingStatement;
import fr.maillage.provenance.Disagreement;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Hidden;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lines about money, one group for each thing that a line can tell. */
final class FundingTable extends Div {

	private final Asked asked;

	private final Evidence evidence;

	private final transient Funding funding;

	private final transient List<Disagreement> disputes;

	FundingTable(Funding funding, Asked asked, Evidence evidence, List<Disagreement> disputes) {
		this.disputes = disputes;
		this.asked = asked;
		this.funding = funding;
		this.evidence = evidence;
		addClassNames("card", "sheet");
		NativeTable table = new NativeTable();
		table.addClassNames("stack", "money");
		table.setCaptionText(Words.say("funding.caption"));
		table.getCaption().addClassName("vh");
		table.getHead().add(head());
		for (FundingNature nature : FundingNature.values()) {
			List<FundingLine> lines = funding.telling(nature);
			if (!lines.isEmpty()) {
				table.getBody().add(group(nature, lines));
				lines.forEach((line) -> table.getBody().add(row(line)));
			}
		}
		add(table);
	}

	private NativeTableRow head() {
		NativeTableRow head = new NativeTableRow();
		head.add(sorted("funding.funder", FundingOrder.FUNDER), sorted("funding.recipient", FundingOrder.RECIPIENT),
				sorted("funding.amount", FundingOrder.AMOUNT), sorted("funding.period", FundingOrder.PERIOD),
				header(new Span(Words.say("proof"))));
		return head;
	}

	private NativeTableHeaderCell sorted(String key, FundingOrder order) {
		Link link = new Link(FundingNavigation.address(this.asked.asking(this.asked.question().sorted(order))),
				Words.say(key));
		NativeTableHeaderCell cell = header(link);
		if (order == this.asked.question().order()) {
			link.getElement().setAttribute("aria-current", "true");
			cell.getElement().setAttribute("aria-sort", (order == FundingOrder.AMOUNT) ? "descending" : "ascending");
		}
		if (order == FundingOrder.AMOUNT) {
			cell.addClassName("number");
		}
		return cell;
	}

	private static NativeTableHeaderCell header(Component content) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

	/** What its lines tell, and what is never done with them. */
	private static NativeTableRow group(FundingNature nature, List<FundingLine> lines) {
		Span rule = new Span(Words.say("funding.rule." + nature.name()));
		rule.addClassNames("sm", "mut");
		NativeTableHeaderCell cell = new NativeTableHeaderCell(NatureCounts.sign(nature),
				new Strong(Words.label(nature)), new Span(" " + NatureCounts.words(lines.size(), Funding.told(lines))),
				rule);
		cell.getElement().setAttribute("colspan", "5").setAttribute("scope", "rowgroup");
		NativeTableRow row = new NativeTableRow(cell);
		row.addClassName("group");
		return row;
	}

	private NativeTableRow row(FundingLine line) {
		NativeTableHeaderCell funder = new NativeTableHeaderCell(FundingWords.funder(line));
		funder.getElement().setAttribute("scope", "row");
		NativeTableCell amount = named("funding.amount", amount(line));
		amount.addClassName("number");
		NativeTableRow row = new NativeTableRow();
		row.add(funder, named("funding.recipient", recipient(line)), amount,
				named("funding.period", FundingWords.period(line)), named("proof", this.evidence.proofs(line)));
		if (this.asked.opens(line.id())) {
			row.addClassName("sel");
			row.getElement().setAttribute("aria-current", "true");
		}
		return row;
	}

	private static Component recipient(FundingLine line) {
		Div recipient = new Div(Link.to(line.recipient()));
		String purpose = FundingWords.purpose(line);
		if (purpose != null) {
			Div words = new Div(new Printed(purpose));
			words.addClassNames("sm", "mut");
			recipient.add(words);
		}
		if (line.announced()) {
			recipient.add(new Span(" "), Mark.ANNOUNCED.worded());
		}
		return recipient;
	}

	/** The number opens its line. */
	private Component amount(FundingLine line) {
		List<String> opened = new ArrayList<>(this.asked.selected());
		if (!opened.remove(line.id())) {
			opened = List.of(line.id());
		}
		Link link = new Link(FundingNavigation.address(this.asked.opening(opened)), "");
		if (line.amount() != null) {
			link.add(new Strong(FundingWords.amountInWords(line)));
		}
		else {
			link.add(line.figures().isEmpty() ? new Unstated(FundingWords.amountInWords(line))
					: new Printed(FundingWords.amountInWords(line)));
		}
		Div amount = new Div(link);
		if (line.nature() == FundingNature.INFERRED_SUM) {
			amount.add(new Span(" "), Mark.INFERRED.worded());
		}
		else if (line.nature() == FundingNature.AMOUNT_NOT_STATED && line.status() == Status.INFERRED) {
			amount.add(new Span(" "), Mark.INFERRED.worded());
		}
		disputes(line).forEach((dispute) -> {
			Link tag = new Link(Address.of(dispute.ref()), "");
			tag.add(Mark.DISPUTED.worded(), Hidden.text(" " + fr.maillage.ui.component.Asked.of(dispute).subject()));
			amount.add(new Span(" "), tag);
		});
		together(line).ifPresent(amount::add);
		return amount;
	}

	/** That a document tells it together with others; empty when it is told alone. */
	private Optional<Div> together(FundingLine line) {
		FundingStatement statement = this.funding.statementOf(line);
		if (!statement.joint()) {
			return Optional.empty();
		}
		Div together = new Div(new Link(FundingNavigation.address(this.asked.opening(statement.lineIds())),
				Words.say("funding.together", statement.lineIds().size())));
		together.addClassName("sm");
		return Optional.of(together);
	}

	/** The disagreements on the sum itself. */
	private Stream<Disagreement> disputes(FundingLine line) {
		List<String> figures = line.figures().stream().map(Figure::id).toList();
		return this.disputes.stream()
			.filter((dispute) -> dispute.claims()
				.stream()
				.anyMatch((claim) -> "value".equals(claim.property()) && figures.contains(claim.aboutId())));
	}

	/** A cell that tells its column where the screen has no room for the heading. */
	private static NativeTableCell named(String column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement().setAttribute("data-column", Words.say("labelled", Words.say(column)));
		return cell;
	}

}
