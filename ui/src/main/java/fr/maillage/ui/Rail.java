package fr.maillage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.ui.check.CheckNavigation;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.coverage.CoverageNavigation;
import fr.maillage.ui.diffusion.DiffusionNavigation;
import fr.maillage.ui.funding.FundingNavigation;
import fr.maillage.ui.introduction.IntroductionNavigation;
import fr.maillage.ui.map.MapNavigation;
import fr.maillage.ui.network.NetworkNavigation;
import fr.maillage.ui.peer.PeerNavigation;
import fr.maillage.ui.playground.PlaygroundNavigation;
import fr.maillage.ui.sheet.SheetNavigation;
import fr.maillage.ui.thing.ThingList;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways into the product: only those that lead somewhere today. */
class Rail extends Nav {

	private final Map<String, Link> links = new LinkedHashMap<>();

	Rail() {
		addClassName("rail");
		setAriaLabel(Words.say("rail"));
		add(list(link("", "home", Icon.HOUSE)));
		add(new H2(Words.say("rail.explore")), list(link(CoverageNavigation.MATRIX, "matrix", Icon.TABLE_2),
				link(MapNavigation.MAP, "map", Icon.MAP), link(NetworkNavigation.NETWORK, "network", Icon.WAYPOINTS),
				link(PeerNavigation.PEERS, "peers", Icon.EQUAL_APPROXIMATELY),
				link(IntroductionNavigation.INTRODUCTIONS, "introductions", Icon.HANDSHAKE),
				link(FundingNavigation.FUNDINGS, "funding", Icon.EURO),
				link(DiffusionNavigation.DIFFUSION, "diffusion", Icon.CHART_GANTT),
				link(Address.REGIONS, "regions", Icon.MAP_PIN), link(SheetNavigation.SHEETS, "sheets", Icon.PRINTER),
				link(ThingList.CLUSTERS), link(ThingList.ORGANIZATIONS), link(ThingList.ESTABLISHMENTS),
				link(ThingList.GROUPS), link(ThingList.THEMES), link(ThingList.EXPERIMENTS)));
		add(new H2(Words.say("rail.programme")),
				list(link(Address.PROGRAMME, "programme", Icon.LIST_CHECKS), link(ThingList.WAVES),
						link(ThingList.EVENTS), link(ThingList.RESOURCES), link(ThingList.POLICY_TEXTS)));
		add(new H2(Words.say("rail.verify")), list(link(ThingList.SOURCES), link(ThingList.DISAGREEMENTS),
				link(CheckNavigation.CHECKS, "check", Icon.CLIPBOARD_CHECK), link(ThingList.FIGURES)));
		add(new H2(Words.say("rail.ask")), list(playground()));
	}

	/** Shows in which part of the product the page is. */
	void mark(String folder) {
		this.links.forEach((address, link) -> {
			if (address.equals(folder)) {
				link.getElement().setAttribute("aria-current", "page");
			}
			else {
				link.getElement().removeAttribute("aria-current");
			}
		});
	}

	private Link link(String address, String key, Icon icon) {
		return named(address, Words.say(key), icon);
	}

	private Link link(ThingList list) {
		return named(list.address(), Words.label(list), list.icon());
	}

	private Link named(String address, String words, Icon icon) {
		Link link = new Link(address, "");
		link.add(icon.drawing(), new Span(words));
		this.links.put(address, link);
		return link;
	}

	private static Anchor playground() {
		Anchor link = PlaygroundNavigation.link(Words.language());
		link.add(Icon.BRACES.drawing(), new Span(Words.say("playground")));
		return link;
	}

	private static UnorderedList list(Anchor... links) {
		UnorderedList list = new UnorderedList();
		for (Anchor link : links) {
			list.add(new ListItem(link));
		}
		return list;
	}

}
