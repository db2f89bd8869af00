package fr.maillage.coverage;

import java.util.Arrays;
import java.util.Optional;
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

	/** The sector of a type of establishment; empty for several types together. */
	public static Optional<CareSector> of(String type) {
		return Arrays.stream(values()).filter((sector) -> sector.types.contains(type)).findFirst();
	}

}
