package fr.maillage.ui.network;

import fr.maillage.cluster.Cluster;
import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.organization.Organization;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.relation.Entity;
import java.util.EnumSet;
import java.util.Set;

/** The shape of a thing: form first, colour is only an addition. */
enum Shape {

	NATIONAL(15), REGIONAL(15), CLUSTER(20), ESTABLISHMENT(12), GROUP(18), WAVE(17), THEME(16), TERRITORY(15),
	OTHER(12);

	private static final Set<OrganizationKind> WHOLE_COUNTRY = EnumSet.of(OrganizationKind.NATIONAL_BODY,
			OrganizationKind.STEERING_COMMITTEE, OrganizationKind.OPCO, OrganizationKind.FEDERATION,
			OrganizationKind.UNION);

	private final int radius;

	Shape(int radius) {
		this.radius = radius;
	}

	/** The shape of that thing. */
	static Shape of(Entity thing) {
		return switch (thing) {
			case Organization body -> WHOLE_COUNTRY.contains(body.organizationKind()) ? NATIONAL : REGIONAL;
			case Cluster _ -> CLUSTER;
			case ParticipantGroup _ -> GROUP;
			default -> switch (thing.kind()) {
				case ESTABLISHMENT -> ESTABLISHMENT;
				case WAVE, PROGRAMME -> WAVE;
				case THEME -> THEME;
				case REGION, DEPARTEMENT -> TERRITORY;
				default -> OTHER;
			};
		};
	}

	/** How far it reaches from its middle. */
	int radius() {
		return this.radius;
	}

	/**
	 * Its row when things stand by level: national, regional, clusters, who takes part,
	 * then all else.
	 */
	int level() {
		return switch (this) {
			case NATIONAL, WAVE -> 0;
			case REGIONAL, TERRITORY -> 1;
			case CLUSTER -> 2;
			case GROUP, ESTABLISHMENT -> 3;
			case THEME, OTHER -> 4;
		};
	}

	String cssClass() {
		return "net-" + name().toLowerCase(java.util.Locale.ROOT);
	}

}
