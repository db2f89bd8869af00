package fr.maillage.ui.funding;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.maillage.figure.Figure;
import fr.maillage.funding.FundingLine;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Facts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;

/** The lines that were opened: all that is known of each. */
final class OpenedLines extends Section {

	OpenedLines(List<FundingLine> lines, Asked asked, Evidence evidence) {
		setId(FundingNavigation.OPENED);
		addClassNames("card", "pad", "opened");
		Paragraph kind = new Paragraph(Words.say("matrix.opened"));
		kind.addClassNames("sm", "mut");
		H2 heading = new H2(Words.say("funding.opened", lines.size()));
		heading.getElement().setAttribute("tabindex", "-1");
		Link close = new Link(FundingNavigation.address(asked.opening(List.of())), Words.say("funding.close"));
		add(new Div(kind, heading, close));
		Div list = new Div();
		lines.forEach((line) -> list.add(one(line, evidence)));
		add(list);
	}

	private static Article one(FundingLine line, Evidence evidence) {
		H3 heading = new H3();
		heading.add(new Strong(FundingWords.amountInWords(line)), new Span("\u00a0· "), Link.to(line.recipient()));
		DescriptionList list = new DescriptionList();
		list.addClassName("facts");
		Facts facts = Facts.of(list)
			.add("funding.nature", new Span(Words.label(line.nature())))
			.add("funding.funder", FundingWords.funder(line))
			.printedOr("funding.purpose", FundingWords.purpose(line), "funding.purpose.none")
			.add("funding.period", FundingWords.period(line))
			.add("funding.wave", named(line.waves(), "funding.wave.none"))
			.add("funding.region", named(line.regions(), "funding.region.none"));
		for (Figure figure : line.figures()) {
			Span told = new Span(Link.to(figure.ref()), new Span("\u00a0: "), new Printed(figure.value()));
			facts.add("funding.figure", told);
		}
		Div proofs = new Div(evidence.proofs(line));
		proofs.addClassName("bar");
		return new Article(heading, list, proofs);
	}

	private static Span named(List<EntityRef> things, String none) {
		Span named = new Span();
		if (things.isEmpty()) {
			named.add(new Unstated(Words.say(none)));
		}
		things.forEach((thing) -> {
			if (named.getComponentCount() > 0) {
				named.add(new Span(Words.say("or.before")));
			}
			named.add(Link.to(thing));
		});
		return named;
	}

}
