package fr.maillage.ui.funding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingQuestion;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Hidden;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the money is narrowed to, each with a way to take it off, and what it hides. */
final class FundingFilters extends Nav {

	private final Asked asked;

	FundingFilters(Funding funding, Asked asked) {
		this.asked = asked;
		FundingQuestion question = asked.question();
		addClassNames("bar", "active");
		setAriaLabel(Words.say("things.active"));
		thing("funding.funder", funding.choices().funders(), question.funder(), question.by(null));
		thing("funding.wave", funding.choices().waves(), question.wave(), question.of(null));
		thing("funding.region", funding.choices().regions(), question.region(), question.in(null));
		if (question.year() != null) {
			chip("funding.year", new Span(question.year().toString()), question.during(null));
		}
		if (question.nature() != null) {
			chip("funding.nature", new Span(Words.label(question.nature())), question.telling(null));
		}
		setVisible(question.narrows());
		if (getComponentCount() > 1) {
			add(all(asked));
		}
		if (question.narrows()) {
			Span hidden = new Span(Words.say("funding.hidden", funding.hiddenLines()));
			hidden.addClassNames("sm", "mut");
			hidden.getElement().setAttribute("role", "status");
			add(hidden);
		}
	}

	/** Takes them all off; the order stays. */
	static Link all(Asked asked) {
		FundingQuestion all = FundingQuestion.ALL.sorted(asked.question().order());
		return new Link(FundingNavigation.address(new Asked(all, List.of())), Words.say("things.active.clear"));
	}

	private void thing(String key, List<EntityRef> choices, @Nullable String id, FundingQuestion without) {
		if (id != null) {
			String name = choices.stream()
				.filter((choice) -> choice.id().equals(id))
				.map(EntityRef::name)
				.findFirst()
				.orElse(FundingNavigation.bounded(id));
			chip(key, new Printed(name), without);
		}
	}

	private void chip(String key, Component value, FundingQuestion without) {
		Link chip = new Link(FundingNavigation.address(this.asked.asking(without)), "");
		Span label = new Span(Words.say(key) + " ");
		label.addClassName("mut3");
		chip.add(Hidden.text(Words.say("things.active.remove")), label, new Strong(value), Icon.X.drawing());
		chip.addClassNames("chip", "filtered");
		add(chip);
	}

}
