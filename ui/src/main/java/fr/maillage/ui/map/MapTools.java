package fr.maillage.ui.map;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import fr.maillage.map.Level;
import fr.maillage.map.Measure;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** What the map can be asked for: its measure and how fine it is. */
final class MapTools extends Div {

	MapTools(Asked asked) {
		addClassNames("bar", "choices", "map-choices");
		add(measures(asked), levels(asked));
	}

	private static Nav measures(Asked asked) {
		Nav measures = new Nav();
		measures.addClassName("map-measures");
		measures.setAriaLabel(Words.say("map.measure"));
		for (Measure measure : Measure.values()) {
			measures.add(choice(asked.showing(measure), Words.label(measure), measure == asked.measure()));
		}
		return measures;
	}

	private static Nav levels(Asked asked) {
		Nav levels = new Nav();
		levels.addClassName("seg");
		levels.setAriaLabel(Words.say("map.level"));
		for (Level level : Level.values()) {
			if (asked.measure().at(level)) {
				levels.add(choice(asked.at(level), Words.label(level), level == asked.level()));
			}
		}
		return levels;
	}

	private static Link choice(Asked asked, String words, boolean current) {
		Link link = new Link(MapNavigation.address(asked), words);
		if (current) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

}
