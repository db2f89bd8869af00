package fr.maillage.ui.organization;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.organization.Organization;
import fr.maillage.organization.Organizations;
import fr.maillage.relation.EntityKind;
import fr.maillage.ui.component.Breadcrumb;
import fr.maillage.ui.component.Facts;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.history.PageHistory;
import fr.maillage.ui.thing.AroundPanel;
import fr.maillage.ui.thing.AroundTools;
import fr.maillage.ui.thing.Surroundings;
import fr.maillage.ui.thing.Surroundings.Around;
import fr.maillage.ui.thing.UnknownThing;

/** What a body funds, pilots, facilitates, takes part in and supports. */
@Route(OrganizationNavigation.DETAILS)
@AnonymousAllowed
class OrganizationDetailsView extends Page implements BeforeEnterObserver {

	private final transient Organizations organizations;

	private final transient Surroundings surroundings;

	private final transient PageHistory history;

	OrganizationDetailsView(Organizations organizations, Surroundings surroundings, PageHistory history) {
		this.history = history;
		this.organizations = organizations;
		this.surroundings = surroundings;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String id = OrganizationNavigation.id(event.getRouteParameters());
		this.organizations.find(id)
			.ifPresentOrElse(this::show, () -> UnknownThing.reroute(event, EntityKind.ORGANIZATION, id));
	}

	private void show(Organization organization) {
		Around around = this.surroundings.of(organization);
		begin(organization.name());
		add(new Breadcrumb(OrganizationNavigation.list(), organization.name()));
		heading(new Printed(organization.name()), Words.label(organization.organizationKind()));
		Paragraph lead = lead();
		OrganizationAnswer.into(lead, organization, around);
		add(lead);
		Div proofs = new Div(around.evidence().proofs(organization));
		proofs.addClassName("under");
		add(proofs);
		DescriptionList facts = facts(organization);
		if (facts.getChildren().findAny().isPresent()) {
			add(section(Words.say("facts"), card(facts)));
		}
		add(new AroundPanel(organization.ref(), around));
		add(new AroundTools(organization.ref(), around), this.history.of(organization.id()));
	}

	private static DescriptionList facts(Organization organization) {
		DescriptionList list = new DescriptionList();
		list.addClassName("facts");
		Facts.of(list)
			.printed("fact.acronym", organization.acronym())
			.printed("fact.aliases", String.join(", ", organization.aliases()))
			.printed("fact.address", organization.address())
			.printed("fact.url", organization.website())
			.printed("fact.description", organization.description());
		return list;
	}

}
