package fr.maillage.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.network.Network;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Chip;
import fr.maillage.ui.component.Lens;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The types of relationships that are shown, each with its line and its number; each can
 * be turned off.
 */
final class NetworkLegend extends Div {

	NetworkLegend(Asked asked, Network network, Scene scene) {
		addClassName("net-legend");
		Map<RelationType, Long> numbers = network.edges()
			.stream()
			.collect(Collectors.groupingBy(Relation::type, TreeMap::new, Collectors.counting()));
		Nav types = new Nav();
		types.addClassNames("bar", "kinds");
		types.setAriaLabel(Words.say("network.legend"));
		numbers.forEach((type, number) -> types.add(chip(asked, type, number)));
		Paragraph reading = new Paragraph(Words.say("network.panel.none") + " " + Words.say("network.reading")
				+ ((asked.day() != null) ? " " + Words.say("network.reading.day") : ""));
		reading.addClassNames("sm", "mut");
		add(types, reading);
		if (scene.hidden() > 0) {
			Paragraph hidden = new Paragraph(Words.say("network.hidden", scene.hidden()));
			hidden.addClassNames("sm", "mut");
			add(hidden);
		}
	}

	private static Link chip(Asked asked, RelationType type, long number) {
		boolean on = !asked.off().contains(type);
		Link chip = Chip.to(NetworkNavigation.address(asked.turning(type)), "", number, on);
		chip.addComponentAsFirst(Stream.of(Lens.values())
			.filter((lens) -> lens.type() == type)
			.findFirst()
			.map(Lens::heading)
			.orElseGet(() -> new Span(Words.label(type))));
		chip.setTitle(Words.say(on ? "network.legend.hide" : "network.legend.show"));
		return chip;
	}

}
