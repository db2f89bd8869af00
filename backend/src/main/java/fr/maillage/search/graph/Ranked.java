package fr.maillage.search.graph;

import fr.maillage.graph.Seek;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Way;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;

/**
 * A thing in its place among what answers a search. The place is told by one text, so
 * that a page can start after it: things that only tell of others come last, then the
 * surest way, what holds more of the words in its names, the kind, the shortest name.
 *
 * @param candidate the thing
 * @param way how it was found
 * @param key its place
 */
record Ranked(Candidate candidate, Way way, String key) {

	static final Comparator<Ranked> ORDER = Comparator.comparing(Ranked::key)
		.thenComparing((ranked) -> ranked.candidate().id());

	private static final List<EntityKind> KINDS = List.of(EntityKind.REGION, EntityKind.ORGANIZATION,
			EntityKind.CLUSTER, EntityKind.DEPARTEMENT, EntityKind.PROGRAMME, EntityKind.WAVE, EntityKind.ESTABLISHMENT,
			EntityKind.THEME, EntityKind.PARTICIPANT_GROUP, EntityKind.EXPERIMENT, EntityKind.RESOURCE,
			EntityKind.POLICY_TEXT, EntityKind.EVENT, EntityKind.DISAGREEMENT, EntityKind.SOURCE_DOCUMENT,
			EntityKind.TEAM, EntityKind.METHOD_ELEMENT, EntityKind.SURVEY_ANSWER, EntityKind.FIGURE, EntityKind.SEAT,
			EntityKind.CLAIM);

	private static final EntityKind FORMER_STAND_BEFORE = EntityKind.DEPARTEMENT;

	/** The place of each kind but organizations, by label, where too much matches. */
	static final Map<String, Integer> RANKS = ranks();

	/** The place of organizations, which carry the label of their own kind. */
	static final int ORGANIZATIONS = KINDS.indexOf(EntityKind.ORGANIZATION);

	private static Map<String, Integer> ranks() {
		Map<String, Integer> ranks = KINDS.stream()
			.filter((kind) -> kind != EntityKind.ORGANIZATION)
			.collect(Collectors.toMap(EntityKind::label, KINDS::indexOf));
		ranks.put("FormerRegion", KINDS.indexOf(FORMER_STAND_BEFORE));
		return ranks;
	}

	static Ranked of(Candidate candidate, Words words) {
		Way way = candidate.way(words);
		boolean part = candidate.kind() == EntityKind.SEAT || candidate.kind() == EntityKind.CLAIM;
		String key = "%d%d%d%02d%03d %s".formatted(part ? 1 : 0, step(way, candidate.kind()), candidate.missing(words),
				rank(candidate), Math.min(candidate.length(), 999), candidate.sortKey());
		return new Ranked(candidate, way, key);
	}

	/**
	 * Any whole name is as sure as another; where a cluster is tells as much as its name.
	 */
	private static int step(Way way, EntityKind kind) {
		return switch (way) {
			case OTHER_NAME -> Way.NAME.ordinal();
			case PLACE -> (kind == EntityKind.CLUSTER) ? Way.WORDS.ordinal() : way.ordinal();
			default -> way.ordinal();
		};
	}

	/** What was succeeded stands after what succeeded it and after clusters. */
	private static int rank(Candidate candidate) {
		EntityKind kind = candidate.former() ? FORMER_STAND_BEFORE : candidate.kind();
		return 2 * KINDS.indexOf(kind) + (candidate.former() ? 0 : 1);
	}

	ScrollPosition position() {
		return Seek.position(this.key, this.candidate.id());
	}

	boolean isAfter(Seek seek) {
		int order = this.key.compareTo(seek.sortKey());
		return order > 0 || (order == 0 && this.candidate.id().compareTo(seek.id()) > 0);
	}

}
