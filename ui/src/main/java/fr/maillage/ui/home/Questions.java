package fr.maillage.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.coverage.CoverageNavigation;
import fr.maillage.ui.diffusion.DiffusionNavigation;
import fr.maillage.ui.funding.FundingNavigation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Questions in plain words; each opens the page that answers it, when there is one. */
class Questions extends Div {

	private static final String NORMANDIE = "region-28";

	private static final String WAVE_2 = "desaccord-k2";

	private static final String HAS = "has";

	private static final String RHONE_CENTRE = "cluster-rhone-centre-filiere-gerontologique";

	Questions(Entities entities) {
		addClassName("qs");
		Map<String, Entity> known = entities.byIds(List.of(NORMANDIE, WAVE_2, HAS, RHONE_CENTRE));
		List<Link> links = new ArrayList<>();
		links.add(question("home.question.regions", Address.REGIONS, Icon.MAP_PIN));
		links.add(question("home.question.coverage", CoverageNavigation.MATRIX, Icon.TABLE_2));
		links.add(question("home.question.funding", FundingNavigation.FUNDINGS, Icon.EURO));
		links.add(question("home.question.diffusion", DiffusionNavigation.DIFFUSION, Icon.CHART_GANTT));
		about(known, NORMANDIE, "home.question.normandie", Icon.EURO, links);
		about(known, WAVE_2, "home.question.wave-2", Icon.SCALE, links);
		about(known, RHONE_CENTRE, "home.question.rhone-centre", Icon.USERS, links);
		about(known, HAS, "home.question.has", Icon.LANDMARK, links);
		links.add(question("home.question.programme", Address.PROGRAMME, Icon.LIST_CHECKS));
		links.add(question("home.question.sources", Address.SOURCES, Icon.FILE_TEXT));
		add(new H2(Words.say("home.questions")), new Bulleted("questions", links));
	}

	private static void about(Map<String, Entity> known, String id, String key, Icon icon, List<Link> links) {
		Entity thing = known.get(id);
		if (thing != null) {
			links.add(question(key, Address.of(thing.ref()), icon));
		}
	}

	private static Link question(String key, String address, Icon icon) {
		Link link = new Link(address, "");
		link.add(icon.drawing(), new Span(Words.say(key)), Icon.ARROW_RIGHT.drawing());
		return link;
	}

}
