package fr.maillage.organization;

import java.util.Arrays;

/** What sort of body an organization is; each has a label in the graph. */
public enum OrganizationKind {

	NATIONAL_BODY("NationalBody"), ARS("Ars"), ARACT("Aract"), OPCO("Opco"), FEDERATION("Federation"), UNION("Union"),
	USER_ASSOCIATION("UserAssociation"), TERRITORIAL_AUTHORITY("TerritorialAuthority"),
	PREVENTION_BODY("PreventionBody"), RESEARCH_BODY("ResearchBody"), STATE_SERVICE("StateService"),
	SECTOR_NETWORK("SectorNetwork"), STEERING_COMMITTEE("SteeringCommittee");

	private final String label;

	OrganizationKind(String label) {
		this.label = label;
	}

	/** The label in the graph. */
	public String label() {
		return this.label;
	}

	/** The kind of that label. */
	public static OrganizationKind ofLabel(String label) {
		return Arrays.stream(values())
			.filter((kind) -> kind.label.equals(label))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No kind of organization has the label " + label));
	}

}
