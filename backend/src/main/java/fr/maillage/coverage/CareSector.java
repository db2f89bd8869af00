package fr.maillage.coverage;

import java.util.Set;

/**
 * The two sectors of the committee, told from the type that a document gives of an
 * establishment.
 */
public enum CareSector {

	/** Sanitaire: health establishments (code de la santé publique, art. L. 6111-1). */
	HEALTH("Sanitaire", Set.of("HOSPITAL", "CLINIC", "HAD", "REHABILITATION", "DAY_HOSPITAL")),
	/**
	 * Social et médico-social: establishments and services of the code de l’action
	 * sociale et des familles, art. L. 312-1.
	 */
	SOCIAL_CARE("Social et médico-social", Set.of("EHPAD", "SSIAD", "HOME_HELP", "ESMS"));

	private final String french;

	private final Set<String> types;

	CareSector(String french, Set<String> types) {
		this.french = french;
		this.types = types;
	}

	/** French name. */
	public String french() {
		return this.french;
	}

	/**
	 * Whether it includes establishments of that type; none does for several together.
	 */
	public boolean includes(String type) {
		return this.types.contains(type);
	}

}
