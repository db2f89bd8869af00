package fr.maillage.ui.provenance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.ui.component.DisagreementLine;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Paged;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;

/** The questions on which documents do not say the same. */
@Route(DisagreementNavigation.LIST)
@AnonymousAllowed
class DisagreementListView extends Page implements BeforeEnterObserver {

	private static final int PAGE = 60;

	private final transient Disagreements disagreements;

	DisagreementListView(Disagreements disagreements) {
		this.disagreements = disagreements;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		begin(Words.say("disagreements"));
		long total = this.disagreements.count();
		heading(new Span(Words.say("disagreements")));
		add(lead(Words.say("disagreements.answer", total)));
		add(section(Words.say("disagreements.all"), card(new Paged<>("rows", total,
				(position) -> this.disagreements.page(position, PAGE), DisagreementListView::row))));
	}

	private static Component row(Disagreement disagreement) {
		Link subject = Link.to(disagreement.ref());
		Div question = new Div(new Printed(disagreement.question()));
		question.addClassNames("sm", "mut");
		Div values = new Div(new Printed(DisagreementLine.values(disagreement)));
		values.addClassName("values");
		Div row = new Div(Mark.DISPUTED.drawing(), new Div(subject, question), values);
		row.addClassNames("row", "disputed");
		return row;
	}

}
