package fr.maillage.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import fr.maillage.relation.Entities;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityOrder;
import fr.maillage.search.Searches;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.territory.Territories;
import fr.maillage.ui.choice.EntityBox;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.ScrollPosition;

/** Where a walk can start: a region, a theme, an actor. */
@org.springframework.stereotype.Component
public class NetworkStart {

	private static final int THEMES = 12;

	private static final Set<EntityKind> ACTORS = EnumSet.of(EntityKind.ORGANIZATION, EntityKind.ESTABLISHMENT,
			EntityKind.PARTICIPANT_GROUP, EntityKind.CLUSTER);

	private final Territories territories;

	private final Entities entities;

	private final Searches searches;

	NetworkStart(Territories territories, Entities entities, Searches searches) {
		this.territories = territories;
		this.entities = entities;
		this.searches = searches;
	}

	/** The questions with which one can start. */
	Component choices() {
		Div choices = new Div(regions(), themes(), actor());
		choices.addClassName("net-start");
		return choices;
	}

	private Component regions() {
		return card("network.start.region",
				this.territories.coverage()
					.regions()
					.stream()
					.filter((region) -> region.state() == RegionalClusters.State.KNOWN)
					.map((region) -> new Link(NetworkNavigation.ofRegion(region.region().id()), region.region().name()))
					.toList());
	}

	private Component themes() {
		return card("network.start.theme",
				this.entities
					.page(EntityList.of(EntityKind.THEME).by(EntityOrder.LARGEST), ScrollPosition.keyset(), THEMES)
					.stream()
					.map((theme) -> new Link(NetworkNavigation.address(NetworkNavigation.from(List.of(theme.id()))),
							theme.name()))
					.toList());
	}

	private Component actor() {
		return Page.card(new H2(Words.say("network.start.actor")),
				new EntityBox(Words.say("network.start.actor.label"), ACTORS, this.searches, null, (chosen) -> {
					Location location = new Location(
							NetworkNavigation.address(NetworkNavigation.from(List.of(chosen.id()))));
					UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
				}));
	}

	private static Component card(String heading, List<Link> links) {
		UnorderedList list = new UnorderedList();
		links.forEach((link) -> list.add(new ListItem(link)));
		return Page.card(new H2(Words.say(heading)), list);
	}

}
