package fr.maillage.ui.peer;

import fr.maillage.peer.Contribution;
import fr.maillage.peer.Peer;
import fr.maillage.peer.Ranked;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Peers as a table: a row for each thing that is shared. */
final class PeerSheet {

	private PeerSheet() {
	}

	static Sheet of(Ranked ranked) {
		List<Peer> peers = ranked.peers();
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (int place = 0; place < peers.size(); place++) {
			Peer peer = peers.get(place);
			int rank = ranked.rank(place);
			String untold = peer.untold()
				.stream()
				.map(Words::label)
				.collect(Collectors.joining(Words.say("or.before")));
			if (peer.contributions().isEmpty()) {
				rows.add(Arrays.asList(rank, peer.peer().id(), peer.peer().name(), peer.score(), null, null, untold));
			}
			for (Contribution contribution : peer.contributions()) {
				rows.add(Arrays.asList(rank, peer.peer().id(), peer.peer().name(), peer.score(),
						PeerWords.of(contribution), contribution.points(), untold));
			}
		}
		return new Sheet(PeerNavigation.PEERS, Words.say("peers"),
				Stream
					.of("peers.column.rank", "assertions.id", "peers.column.peer", "peers.column.score",
							"peers.column.shared", "peers.column.points", "peers.column.untold")
					.map((key) -> Words.say(key))
					.toList(),
				rows);
	}

}
