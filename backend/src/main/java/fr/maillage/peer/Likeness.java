package fr.maillage.peer;

import fr.maillage.cypher.SortKey;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells how alike things are: the score is the sum of what they share, each with its
 * points. What no document tells counts for nothing and is said.
 */
public final class Likeness {

	private final PeerWish wish;

	private final @Nullable Profile seeker;

	/** The themes asked for, and whether each is one of them or only near one. */
	private final Map<String, Boolean> themes;

	/**
	 * A measure of likeness.
	 * @param seeker the one that looks for peers; null when only a description does
	 * @param themes ids of the themes, each with whether it is asked for itself
	 */
	public Likeness(PeerWish wish, @Nullable Profile seeker, Map<String, Boolean> themes) {
		this.wish = wish;
		this.seeker = seeker;
		this.themes = themes;
	}

	/** The peers, the best first, then by name. */
	public List<Peer> ranked(Collection<Profile> profiles) {
		return profiles.stream()
			.map(this::peer)
			.sorted(Comparator.comparingInt(Peer::score)
				.reversed()
				.thenComparing((peer) -> SortKey.of(peer.peer().name()))
				.thenComparing((peer) -> peer.peer().id()))
			.toList();
	}

	private Peer peer(Profile other) {
		List<Contribution> contributions = new ArrayList<>();
		List<Criterion> unknowns = new ArrayList<>();
		for (Criterion criterion : Criterion.values()) {
			if (other.silentOn(criterion) || silent(criterion)) {
				if (criterion != Criterion.EXPERIMENT) {
					unknowns.add(criterion);
				}
				continue;
			}
			Contribution contribution = switch (criterion) {
				case THEME -> theme(other);
				case TYPE -> same(criterion, type(), other.type());
				case SECTOR -> same(criterion, (this.seeker != null) ? this.seeker.sector() : null, other.sector());
				case PLACE -> place(other);
				case EXPERIMENT -> of(criterion, other.of(criterion).toList(), true);
				case WAVE, BODY -> of(criterion, shared(criterion, other).toList(), true);
			};
			if (contribution != null && contribution.points() > 0) {
				contributions.add(contribution);
			}
		}
		contributions
			.sort(Comparator.comparingInt(Contribution::points).reversed().thenComparing(Contribution::criterion));
		return new Peer(other.thing(), contributions, unknowns);
	}

	/** Whether nothing is told of the one who looks. */
	private boolean silent(Criterion criterion) {
		return switch (criterion) {
			case THEME, EXPERIMENT -> false;
			case TYPE -> type() == null;
			default -> this.seeker == null || this.seeker.silentOn(criterion);
		};
	}

	private @Nullable String type() {
		return (this.wish.type() != null) ? this.wish.type() : (this.seeker != null) ? this.seeker.type() : null;
	}

	private @Nullable Contribution theme(Profile other) {
		List<Trait> same = other.of(Criterion.THEME)
			.filter((trait) -> Boolean.TRUE.equals(this.themes.get(trait.value().id())))
			.toList();
		return same.isEmpty() ? of(Criterion.THEME,
				other.of(Criterion.THEME).filter((trait) -> this.themes.containsKey(trait.value().id())).toList(),
				false) : of(Criterion.THEME, same, true);
	}

	private @Nullable Contribution place(Profile other) {
		List<Trait> shared = shared(Criterion.PLACE, other).toList();
		List<Trait> near = shared.stream().filter((trait) -> trait.value().kind() == EntityKind.DEPARTEMENT).toList();
		return near.isEmpty() ? of(Criterion.PLACE, shared, false) : of(Criterion.PLACE, near, true);
	}

	private Stream<Trait> shared(Criterion criterion, Profile other) {
		Set<String> own = (this.seeker != null)
				? this.seeker.of(criterion).map((trait) -> trait.value().id()).collect(Collectors.toSet()) : Set.of();
		return other.of(criterion).filter((trait) -> own.contains(trait.value().id()));
	}

	private @Nullable Contribution same(Criterion criterion, @Nullable String one, @Nullable String other) {
		return (one != null && one.equals(other))
				? new Contribution(criterion, points(criterion, true), true, List.of(), one, List.of()) : null;
	}

	private @Nullable Contribution of(Criterion criterion, List<Trait> traits, boolean whole) {
		if (traits.isEmpty()) {
			return null;
		}
		List<EntityRef> shared = traits.stream().map(Trait::value).distinct().toList();
		return new Contribution(criterion, points(criterion, whole), whole, shared, "",
				traits.stream().map(Trait::relation).distinct().toList());
	}

	private int points(Criterion criterion, boolean whole) {
		return this.wish.weight(criterion) * (whole ? 2 : 1);
	}

}
