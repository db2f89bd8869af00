package fr.maillage.organization;

/** What sort of body an organization is. */
public enum OrganizationKind {

	NATIONAL_BODY, ARS, ARACT, OPCO, FEDERATION, UNION, USER_ASSOCIATION, TERRITORIAL_AUTHORITY, PREVENTION_BODY,
	RESEARCH_BODY, STATE_SERVICE, SECTOR_NETWORK, STEERING_COMMITTEE

}
