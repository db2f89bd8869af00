package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.evidence.Cited;
import fr.maillage.territory.Departement;
import fr.maillage.territory.Region;
import fr.maillage.ui.component.Asked;
import fr.maillage.ui.component.Beside;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.DisagreementLine;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.territory.RegionAnswer;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A region on one or two sheets of A4: plain elements only, so that the page, the printer
 * and the PDF show the same.
 */
final class RegionalSheet extends Article {

	private final SheetFacts facts;

	private final References references;

	RegionalSheet(SheetFacts facts) {
		this.facts = facts;
		this.references = new References(facts.evidence());
		addClassName("regional-sheet");
		setId("fiche");
		add(head(), answer(), new SheetNumbers(facts));
		section("pair", new SheetPair(facts.overview(), this.references));
		if (!facts.overview().clusters().isEmpty()) {
			section("sheet.clusters.section", new SheetClusters(facts.overview(), this.references));
		}
		section("lenses", new SheetActs(facts, this.references));
		section("matrix", new SheetMatrix(facts.matrix(), facts.row()));
		if (!facts.overview().survey().isEmpty()) {
			section("survey", new SheetSurvey(facts.overview().survey(), this.references));
		}
		if (!facts.overview().figures().isEmpty()) {
			section("figures", new SheetFigures(facts.overview().figures(), this.references));
		}
		add(new BesideEachOther(part("unknowns", facts.overview().unknowns().isEmpty(), this::unknowns),
				part("disagreements", facts.overview().disagreements().isEmpty(), this::disagreements)));
		section("sheet.changes", new SheetChanges(facts));
		add(foot());
	}

	private void section(String headingKey, Component content) {
		add(part(headingKey, false, () -> content));
	}

	private static Section part(String headingKey, boolean empty, Supplier<Component> content) {
		Section part = new Section(new H2(Words.say(headingKey)));
		part.add(empty ? new Paragraph(Words.say("sheet.none-known")) : content.get());
		return part;
	}

	private Header head() {
		Region region = this.facts.overview().region();
		Paragraph product = new Paragraph(Words.say("sheet.of"));
		product.addClassName("small");
		Paragraph departements = new Paragraph(Words.say("sheet.code", Objects.requireNonNull(region.code())));
		departements.add(new Printed(this.facts.overview()
			.departements()
			.stream()
			.map(Departement::name)
			.collect(Collectors.joining(", "))));
		departements.addClassName("small");
		Paragraph read = new Paragraph(Words.say("sheet.read", Day.words(this.facts.read())));
		read.addClassName("small");
		Div clear = new Div();
		clear.addClassName("clear");
		Header head = new Header(new ShortWay(this.facts.address()), new WhereInFrance(region), product,
				new H1(new Printed(region.name())), departements, read, clear);
		head.addClassName("head");
		return head;
	}

	private Paragraph answer() {
		Paragraph answer = new Paragraph();
		answer.addClassName("opening");
		RegionAnswer.into(answer, this.facts.overview());
		return answer;
	}

	private UnorderedList disagreements() {
		UnorderedList list = new UnorderedList();
		list.addClassName("marks");
		this.facts.overview().disagreements().forEach((disagreement) -> {
			ListItem item = new ListItem(Mark.DISPUTED.drawing(), new Span(" "), Asked.subject(disagreement),
					new Span(Words.say("labelled", "")), new Printed(DisagreementLine.values(disagreement)),
					this.references.to(disagreement.claims().toArray(Cited[]::new)));
			list.add(item);
		});
		return list;
	}

	private UnorderedList unknowns() {
		UnorderedList list = new UnorderedList();
		list.addClassName("marks");
		this.facts.overview()
			.unknowns()
			.forEach(
					(unknown) -> list.add(new ListItem(Mark.UNKNOWN.drawing(), new Span(" " + Beside.words(unknown)))));
		return list;
	}

	private Footer foot() {
		Div legend = new Div(new Span(Words.say("sheet.legend")));
		legend.addClassName("legend");
		Stream.of(Mark.INFERRED, Mark.ANNOUNCED, Mark.DISPUTED, Mark.UNKNOWN)
			.forEach((mark) -> legend.add(new Span(mark.drawing(), new Span("\u00a0" + Words.label(mark)))));
		Footer foot = new Footer(new H2(Words.say("sources")), this.references.list(), legend);
		foot.addClassName("foot");
		return foot;
	}

}
