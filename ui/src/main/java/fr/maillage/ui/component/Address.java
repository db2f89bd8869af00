package fr.maillage.ui.component;

import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each kind of thing has its page: relative addresses that can be shared. */
public final class Address {

	public static final String REGIONS = "regions";

	public static final String ORGANIZATIONS = "organismes";

	public static final String CLUSTERS = "clusters";

	public static final String SOURCES = "sources";

	public static final String DISAGREEMENTS = "desaccords";

	public static final String PROGRAMME = "programme";

	public static final String THINGS = "choses";

	private static final String REGION_PREFIX = "region-";

	private Address() {
	}

	/** The page of that thing. */
	public static String of(EntityRef thing) {
		return of(thing.kind(), thing.id());
	}

	/** The page of the thing of that kind and id. */
	public static String of(EntityKind kind, String id) {
		return switch (kind) {
			case REGION ->
				id.startsWith(REGION_PREFIX) ? below(REGIONS, id.substring(REGION_PREFIX.length())) : below(THINGS, id);
			case ORGANIZATION -> below(ORGANIZATIONS, id);
			case CLUSTER -> below(CLUSTERS, id);
			case SOURCE_DOCUMENT -> below(SOURCES, id);
			case DISAGREEMENT -> below(DISAGREEMENTS, id);
			case DEPARTEMENT, ESTABLISHMENT, PARTICIPANT_GROUP, PROGRAMME, WAVE, THEME, EXPERIMENT, TEAM, SEAT,
					METHOD_ELEMENT, EVENT, POLICY_TEXT, RESOURCE, SURVEY_ANSWER, FIGURE, CLAIM ->
				below(THINGS, id);
		};
	}

	/** The thing whose page has that address, held or not; empty for any other page. */
	public static Optional<Thing> thing(String address) {
		String[] steps = address.split("/");
		boolean sheet = steps.length == 3 && steps[0].equals(REGIONS);
		if (steps.length != 2 && !sheet) {
			return Optional.empty();
		}
		return switch (steps[0]) {
			case REGIONS -> Optional.of(new Thing(EntityKind.REGION, REGION_PREFIX + steps[1]));
			case ORGANIZATIONS -> Optional.of(new Thing(EntityKind.ORGANIZATION, steps[1]));
			case CLUSTERS -> Optional.of(new Thing(EntityKind.CLUSTER, steps[1]));
			case SOURCES -> Optional.of(new Thing(EntityKind.SOURCE_DOCUMENT, steps[1]));
			case DISAGREEMENTS -> Optional.of(new Thing(EntityKind.DISAGREEMENT, steps[1]));
			case THINGS -> Optional.of(new Thing(null, steps[1]));
			default -> Optional.empty();
		};
	}

	private static String below(String folder, String id) {
		return folder + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
	}

	/**
	 * A thing that an address asks for.
	 *
	 * @param kind null when the address takes any
	 * @param id stable business id
	 */
	public record Thing(@Nullable EntityKind kind, String id) {

		/** Whether the address shows things of that kind. */
		public boolean isOf(EntityKind held) {
			return this.kind == null || this.kind == held;
		}

	}

}
