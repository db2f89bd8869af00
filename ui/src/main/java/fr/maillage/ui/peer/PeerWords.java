package fr.maillage.ui.peer;

import fr.maillage.peer.Contribution;
import fr.maillage.peer.Criterion;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Words;
import java.util.stream.Collectors;

/** What peers share, in words. */
final class PeerWords {

	private PeerWords() {
	}

	/** "même thème : Filière gérontologique". */
	static String of(Contribution contribution) {
		String key = "peers.shared." + contribution.criterion().name();
		boolean near = !contribution.whole()
				&& (contribution.criterion() == Criterion.THEME || contribution.criterion() == Criterion.PLACE);
		return Words.say(near ? key + ".near" : key, shared(contribution));
	}

	private static String shared(Contribution contribution) {
		return switch (contribution.criterion()) {
			case TYPE -> Words.code("establishment", contribution.word());
			case SECTOR -> Words.code("sector", contribution.word());
			default -> contribution.inCommon()
				.stream()
				.map(EntityRef::name)
				.collect(Collectors.joining(Words.say("or.before")));
		};
	}

}
