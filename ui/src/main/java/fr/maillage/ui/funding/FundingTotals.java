package fr.maillage.ui.funding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.funding.FundingTotal;
import fr.maillage.ui.component.Amount;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Since;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Until;
import fr.maillage.ui.component.Words;
import java.util.List;

/** What may be told as a total: each with its rule, and open to its lines. */
final class FundingTotals extends Div {

	FundingTotals(List<FundingTotal> totals, Asked asked) {
		addClassNames("card", "pad", "totals-of");
		Paragraph rule = new Paragraph(Words.say("funding.rule"));
		rule.addClassNames("sm", "mut");
		add(rule);
		if (totals.isEmpty()) {
			add(new Paragraph(new Unstated(Words.say("funding.totals.none"))));
			return;
		}
		UnorderedList list = new UnorderedList();
		totals.forEach((total) -> list.add(line(total, asked)));
		add(list);
	}

	private static ListItem line(FundingTotal total, Asked asked) {
		Link lines = new Link(FundingNavigation.address(asked.opening(total.lineIds())),
				Words.say("funding.total.lines", total.lineIds().size()));
		Component amount = (total.amount() != null) ? new Strong(Amount.of(total.amount(), total.currency()))
				: new Unstated(Words.say("funding.total.none"));
		Div said = Sentence.into(new Div(), "funding.total", amount, Link.to(total.funder()),
				Link.to(total.recipient()));
		Span period = new Span();
		if (total.validity().since() != null) {
			period.add(new Span(" "), new Since(total.validity().since()));
		}
		if (total.validity().until() != null) {
			period.add(new Span(" "), new Until(total.validity().until()));
		}
		said.add(period);
		Div why = new Div(new Span(Words.say("funding.total.rule." + total.rule().name()) + " "), lines);
		why.addClassNames("sm", "mut");
		return new ListItem(said, why);
	}

}
