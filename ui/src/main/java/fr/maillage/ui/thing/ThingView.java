package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.method.Experiment;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.theme.Theme;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Breadcrumb;
import fr.maillage.ui.component.Facts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.history.PageHistory;
import fr.maillage.ui.thing.Surroundings.Around;
import java.util.List;

/** The page of any thing that has no page of its kind: no link is dead. */
@Route(ThingNavigation.DETAILS)
@AnonymousAllowed
class ThingView extends Page implements BeforeEnterObserver {

	private final transient Entities entities;

	private final transient Surroundings surroundings;

	private final transient PageHistory history;

	ThingView(Entities entities, Surroundings surroundings, PageHistory history) {
		this.history = history;
		this.entities = entities;
		this.surroundings = surroundings;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String id = ThingNavigation.id(event.getRouteParameters());
		this.entities.find(id).ifPresentOrElse((thing) -> enter(event, thing), () -> UnknownThing.reroute(event, id));
	}

	private void enter(BeforeEnterEvent event, Entity thing) {
		EntityRef named = thing.ref();
		String address = Address.of(named);
		if (!address.startsWith(Address.THINGS + "/")) {
			event.forwardTo(address);
			return;
		}
		Around around = this.surroundings.of(thing);
		begin(thing.name());
		add(new Breadcrumb(ThingNavigation.above(thing.kind()), thing.name()));
		heading(new Printed(thing.name()), Words.label(thing.kind()));
		Div proofs = new Div(around.evidence().proofs(thing));
		proofs.addClassName("under");
		add(proofs);
		DescriptionList facts = EntityFacts.of(thing);
		if (thing instanceof Experiment) {
			regions(facts, this.surroundings.places(thing, around));
		}
		if (facts.getChildren().findAny().isPresent()) {
			add(section(Words.say("facts"), card(facts)));
		}
		if (thing instanceof Theme && around.relations().stream().anyMatch(LabelsPanel::joins)) {
			add(new LabelsPanel(named, around), new AroundPanel(named, around.without(LabelsPanel::joins)));
		}
		else {
			add(new AroundPanel(named, around));
		}
		add(new AroundTools(named, around), this.history.of(thing.id()));
	}

	/** The region of the département that documents name; what they name stands below. */
	private static void regions(DescriptionList facts, List<Place> places) {
		places.stream()
			.filter((place) -> place.inferred() && place.ref().kind() == EntityKind.REGION)
			.forEach((place) -> Facts.of(facts)
				.add("fact.region", Link.to(place.ref()), new Span("\u00a0"), Mark.INFERRED.spoken()));
	}

}
