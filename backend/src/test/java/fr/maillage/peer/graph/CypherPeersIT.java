package fr.maillage.peer.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.peer.Contribution;
import fr.maillage.peer.Criterion;
import fr.maillage.peer.Peer;
import fr.maillage.peer.PeerWish;
import fr.maillage.peer.Peers;
import fr.maillage.peer.Ranked;
import fr.maillage.relation.EntityRef;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Peers over the facts of the product. */
@GraphIntegrationTest(seed = true)
class CypherPeersIT {

	@Autowired
	private Peers peers;

	@Test
	void ofTheResidenceAreThoseOfItsClusterButNotTheGroupsThatHoldIt() {
		Ranked ranked = this.peers.peers(new PeerWish("residence-le-6eme", List.of(), null, Map.of()));
		assertThat(ranked.nearThemes()).extracting(EntityRef::id)
			.contains("theme-filiere-gerontologique", "theme-gerontologie");
		assertThat(ranked.peers()).extracting((peer) -> peer.peer().id())
			.contains("groupe-rhone-centre-hopital", "groupe-rhone-centre-ssiad")
			.doesNotContain("residence-le-6eme", "groupe-rhone-centre-ehpad-4", "groupe-rhone-centre-8");
		assertThat(ranked.peers()).allSatisfy((peer) -> {
			assertThat(peer.contributions()).extracting(Contribution::criterion).contains(Criterion.THEME);
			assertThat(peer.contributions())
				.allSatisfy((it) -> assertThat(it.because().isEmpty()).isEqualTo(!it.word().isEmpty()));
		});
	}

	@Test
	void onHomeHospitalisationAreTheSixOfOccitanieUnnamed() {
		List<Peer> peers = this.peers.peers(new PeerWish(null, List.of("theme-had"), "HAD", Map.of())).peers();
		assertThat(peers).extracting((peer) -> peer.peer().id()).containsExactly("groupe-occitanie-had-6");
		assertThat(peers.getFirst().contributions()).extracting(Contribution::criterion)
			.contains(Criterion.THEME, Criterion.TYPE);
	}

	@Test
	void areNoneWithoutATheme() {
		assertThat(this.peers.peers(new PeerWish("inconnu", List.of(), null, Map.of())).peers()).isEmpty();
		assertThat(this.peers.peers(new PeerWish(null, List.of("inconnu"), null, Map.of())).peers()).isEmpty();
	}

}
