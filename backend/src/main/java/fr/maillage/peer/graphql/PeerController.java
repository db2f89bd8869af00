package fr.maillage.peer.graphql;

import fr.maillage.graphql.BadInput;
import fr.maillage.peer.Contribution;
import fr.maillage.peer.Criterion;
import fr.maillage.peer.Peer;
import fr.maillage.peer.PeerWish;
import fr.maillage.peer.Peers;
import fr.maillage.peer.Ranked;
import fr.maillage.relation.Entity;
import fr.maillage.relation.graphql.Things;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers who are peers on a theme. */
@Controller
class PeerController {

	private static final int MOST = 100;

	private final Peers peers;

	PeerController(Peers peers) {
		this.peers = peers;
	}

	@QueryMapping
	Ranked peers(@Argument @Nullable String id, @Argument @Nullable List<String> themes,
			@Argument @Nullable String type, @Argument @Nullable List<Weight> weights, @Argument int first) {
		if (first < 1 || first > MOST) {
			throw new BadInput("`first` must be between 1 and %d; it is %d.".formatted(MOST, first));
		}
		Map<Criterion, Integer> told = new EnumMap<>(Criterion.class);
		if (weights != null) {
			weights.forEach((weight) -> told.put(weight.criterion(), weight.weight()));
		}
		Ranked ranked = this.peers.peers(new PeerWish(id, (themes != null) ? themes : List.of(), type, told));
		List<Peer> best = ranked.peers().stream().limit(first).toList();
		return new Ranked(ranked.nearThemes(), best, ranked.cut() || best.size() < ranked.peers().size());
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> nearThemes(Ranked ranked, DataLoader<String, Entity> things) {
		return Things.named(ranked.nearThemes(), things);
	}

	@SchemaMapping
	CompletableFuture<Entity> peer(Peer peer, DataLoader<String, Entity> things) {
		return things.load(peer.peer().id());
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> inCommon(Contribution contribution, DataLoader<String, Entity> things) {
		return Things.named(contribution.inCommon(), things);
	}

	/** How much a criterion counts. */
	record Weight(Criterion criterion, int weight) {
	}

}
