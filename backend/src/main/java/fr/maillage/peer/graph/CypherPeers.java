package fr.maillage.peer.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.peer.Criterion;
import fr.maillage.peer.Likeness;
import fr.maillage.peer.PeerWish;
import fr.maillage.peer.Peers;
import fr.maillage.peer.Profile;
import fr.maillage.peer.Ranked;
import fr.maillage.peer.Trait;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.RelationReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads those who work on a theme and what is told of them. */
@Repository
@Transactional(readOnly = true)
class CypherPeers implements Peers {

	private static final CypherQuery NEAR_THEMES = CypherQuery.named("peer/near-themes");

	private static final CypherQuery CANDIDATES = CypherQuery.named("peer/candidates");

	private static final CypherQuery PROFILES = CypherQuery.named("peer/profiles");

	/** More are not looked at, which is said. */
	private static final int MOST = 300;

	private final Questions questions;

	CypherPeers(Questions questions) {
		this.questions = questions;
	}

	@Override
	public Ranked peers(PeerWish wish) {
		Profile seeker = (wish.id() != null) ? profiles(List.of(wish.id())).get(wish.id()) : null;
		Map<String, Boolean> near = new LinkedHashMap<>();
		List<EntityRef> themes = new ArrayList<>();
		this.questions.ask(NEAR_THEMES, Map.of("ids", asked(wish, seeker))).forEach((row) -> {
			EntityRef theme = RelationReader.ref(row.row("theme"));
			near.put(theme.id(), row.flag("same"));
			themes.add(theme);
		});
		List<String> ids = this.questions
			.ask(CANDIDATES,
					Map.of("themes", List.copyOf(near.keySet()), "id", Objects.requireNonNullElse(wish.id(), ""),
							"limit", MOST + 1))
			.stream()
			.map((row) -> row.text("id"))
			.toList();
		boolean cut = ids.size() > MOST;
		return new Ranked(themes,
				new Likeness(wish, seeker, near).ranked(profiles(ids.subList(0, Math.min(ids.size(), MOST))).values()),
				cut);
	}

	/** The themes asked for; else those of the one who looks. */
	private static List<String> asked(PeerWish wish, @Nullable Profile seeker) {
		if (!wish.themes().isEmpty()) {
			return wish.themes();
		}
		return ((seeker != null) ? seeker.traits() : List.<Trait>of()).stream()
			.filter((trait) -> trait.criterion() == Criterion.THEME)
			.map((trait) -> trait.value().id())
			.distinct()
			.toList();
	}

	private Map<String, Profile> profiles(Collection<String> ids) {
		Map<String, Profile> profiles = new LinkedHashMap<>();
		this.questions.ask(PROFILES, Map.of("ids", List.copyOf(ids))).forEach((row) -> {
			Row thing = row.row("thing");
			profiles.put(thing.text("id"), new Profile(RelationReader.ref(thing), thing.textOrNull("type"),
					thing.textOrNull("sector"), row.rows("traits").stream().map(CypherPeers::trait).toList()));
		});
		return profiles;
	}

	private static Trait trait(Row row) {
		return new Trait(row.constant("trait", Criterion.class), RelationReader.ref(row.row("value")),
				RelationReader.relation(row.row("relation")));
	}

}
