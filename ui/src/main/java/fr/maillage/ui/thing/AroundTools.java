package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.Div;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.ui.export.AssertionSheet;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.introduction.IntroductionNavigation;
import fr.maillage.ui.network.NetworkNavigation;
import fr.maillage.ui.peer.PeerNavigation;
import fr.maillage.ui.playground.PlaygroundNavigation;
import fr.maillage.ui.thing.Surroundings.Around;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The ways to take away what stands around a thing, and to ask for the same. */
public final class AroundTools extends Div {

	private static final Set<EntityKind> SEEKERS = EnumSet.of(EntityKind.ESTABLISHMENT, EntityKind.PARTICIPANT_GROUP,
			EntityKind.CLUSTER);

	public AroundTools(EntityRef subject, Around around) {
		addClassName("bar");
		if (SEEKERS.contains(subject.kind())) {
			add(PeerNavigation.of(subject));
		}
		List<Relation> relations = Stream
			.concat(around.relations().stream(), around.alike().stream().flatMap((alike) -> alike.relations().stream()))
			.toList();
		add(new Exports(() -> new AssertionSheet(subject.id(), subject.name(), around.evidence()).relations(relations)
			.figures(around.figures())
			.sheet()), NetworkNavigation.around(subject), IntroductionNavigation.to(subject),
				PlaygroundNavigation.view("about-one-thing", Map.of("id", subject.id())));
	}

}
