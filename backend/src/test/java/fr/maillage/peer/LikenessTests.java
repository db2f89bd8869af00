package fr.maillage.peer;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTests {

	private static final Map<String, Boolean> THEMES = Map.of("theme-1", true, "theme-2", false);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theScoreIsTheSumAndTheOrderIsTheSameForTheSameInput(long seed) {
		Random random = new Random(seed);
		PeerWish wish = wish(random);
		Profile seeker = profile(random, 999);
		List<Profile> profiles = new ArrayList<>(IntStream.range(0, 40).mapToObj((it) -> profile(random, it)).toList());
		List<Peer> ranked = new Likeness(wish, seeker, THEMES).ranked(profiles);
		assertThat(ranked).hasSize(40).allSatisfy((peer) -> {
			assertThat(peer.score()).isEqualTo(peer.contributions().stream().mapToInt(Contribution::points).sum());
			assertThat(peer.contributions()).extracting(Contribution::criterion)
				.doesNotHaveDuplicates()
				.noneMatch(peer.untold()::contains);
			assertThat(peer.contributions()).allSatisfy(
					(it) -> assertThat(it.points()).isEqualTo(wish.weight(it.criterion()) * (it.whole() ? 2 : 1)));
		});
		assertThat(ranked).extracting(Peer::score).isSortedAccordingTo(Collections.reverseOrder());
		Collections.shuffle(profiles, random);
		assertThat(new Likeness(wish, seeker, THEMES).ranked(profiles)).isEqualTo(ranked);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void theReversalThatIsToldReverses(long seed) {
		Random random = new Random(seed);
		PeerWish wish = wish(random);
		Profile seeker = profile(random, 999);
		List<Profile> profiles = IntStream.range(0, 12).mapToObj((it) -> profile(random, it)).toList();
		List<Peer> ranked = new Likeness(wish, seeker, THEMES).ranked(profiles);
		for (int rank = 1; rank < ranked.size(); rank++) {
			Peer higher = ranked.get(rank - 1);
			Peer lower = ranked.get(rank);
			Reversal.of(higher, lower, wish).ifPresent((reversal) -> {
				Map<Criterion, Integer> other = new EnumMap<>(wish.weights());
				other.put(reversal.criterion(), reversal.weight());
				List<Peer> again = new Likeness(new PeerWish(wish.id(), wish.themes(), wish.type(), other), seeker,
						THEMES)
					.ranked(profiles);
				assertThat(score(again, lower)).isGreaterThan(score(again, higher));
			});
		}
	}

	@Test
	void whatNoDocumentTellsCountsForNothingAndIsSaid() {
		Profile seeker = new Profile(ref("s", EntityKind.ESTABLISHMENT), "EHPAD", null, List.of());
		Profile silent = new Profile(ref("p", EntityKind.PARTICIPANT_GROUP), null, "PUBLIC", List.of());
		Peer peer = new Likeness(new PeerWish("s", List.of(), null, Map.of()), seeker, THEMES).ranked(List.of(silent))
			.getFirst();
		assertThat(peer.score()).isZero();
		assertThat(peer.untold()).contains(Criterion.TYPE, Criterion.SECTOR, Criterion.THEME, Criterion.PLACE);
	}

	@Test
	void thoseWithTheSameScoreShareTheirRankAndStandByName() {
		Profile seeker = new Profile(ref("s", EntityKind.ESTABLISHMENT), "EHPAD", null, List.of());
		List<Peer> peers = new Likeness(new PeerWish("s", List.of(), null, Map.of()), seeker, THEMES)
			.ranked(List.of(new Profile(ref("Zoé", EntityKind.ESTABLISHMENT), null, null, List.of()),
					new Profile(ref("été", EntityKind.ESTABLISHMENT), null, null, List.of()),
					new Profile(ref("Automne", EntityKind.ESTABLISHMENT), "EHPAD", null, List.of())));
		assertThat(peers).extracting((peer) -> peer.peer().name()).containsExactly("Automne", "été", "Zoé");
		Ranked ranked = new Ranked(List.of(), peers, false);
		assertThat(IntStream.range(0, 3).map(ranked::rank)).containsExactly(1, 2, 2);
	}

	@Test
	void aNearThemeAndTheSameRegionCountHalf() {
		Profile seeker = new Profile(ref("s", EntityKind.ESTABLISHMENT), null, null,
				List.of(trait(Criterion.PLACE, ref("region-84", EntityKind.REGION))));
		Profile other = new Profile(ref("p", EntityKind.ESTABLISHMENT), null, null,
				List.of(trait(Criterion.PLACE, ref("region-84", EntityKind.REGION)),
						trait(Criterion.THEME, ref("theme-2", EntityKind.THEME))));
		assertThat(new Likeness(new PeerWish("s", List.of(), null, Map.of()), seeker, THEMES).ranked(List.of(other))
			.getFirst()
			.contributions()).extracting(Contribution::points)
			.containsExactly(Criterion.THEME.usual(), Criterion.PLACE.usual());
	}

	private static int score(List<Peer> peers, Peer peer) {
		return peers.stream().filter((one) -> one.peer().equals(peer.peer())).findFirst().orElseThrow().score();
	}

	private static PeerWish wish(Random random) {
		Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			if (random.nextBoolean()) {
				weights.put(criterion, random.nextInt(11));
			}
		}
		return new PeerWish("s", List.of(), null, weights);
	}

	private static Profile profile(Random random, int number) {
		List<Trait> traits = new ArrayList<>();
		for (Criterion criterion : List.of(Criterion.THEME, Criterion.WAVE, Criterion.BODY, Criterion.EXPERIMENT)) {
			for (int trait = random.nextInt(3); trait > 0; trait--) {
				traits.add(trait(criterion,
						ref(criterion.name().toLowerCase(java.util.Locale.ROOT) + "-" + (1 + random.nextInt(3)),
								EntityKind.THEME)));
			}
		}
		if (random.nextBoolean()) {
			traits.add(trait(Criterion.PLACE, ref("region-" + random.nextInt(2), EntityKind.REGION)));
			traits.add(trait(Criterion.PLACE, ref("departement-" + random.nextInt(3), EntityKind.DEPARTEMENT)));
		}
		return new Profile(ref("p" + number, EntityKind.ESTABLISHMENT), oneOf(random, "EHPAD", "HAD"),
				oneOf(random, "PUBLIC", "PRIVATE"), traits);
	}

	private static @Nullable String oneOf(Random random, String one, String other) {
		return switch (random.nextInt(3)) {
			case 0 -> one;
			case 1 -> other;
			default -> null;
		};
	}

	private static Trait trait(Criterion criterion, EntityRef value) {
		EntityRef from = ref("x", EntityKind.CLUSTER);
		return new Trait(criterion, value, new Relation("x~" + value.id(), RelationType.ADDRESSES, from, value, null,
				Validity.UNKNOWN, null, null, null, false, Status.STATED, List.of("c")));
	}

	private static EntityRef ref(String id, EntityKind kind) {
		return new EntityRef(id, id, kind);
	}

}
