package fr.maillage.ui.network;

import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.AssertionSheet;
import fr.maillage.ui.export.Sheet;

/** What is drawn, as a table: a row for each relationship. */
final class NetworkSheet {

	private NetworkSheet() {
	}

	static Sheet edges(Scene scene, Evidence evidence) {
		return new AssertionSheet(NetworkNavigation.NETWORK, Words.say("network"), evidence).relations(scene.edges())
			.sheet();
	}

}
