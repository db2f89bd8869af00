package fr.maillage.database;

import fr.maillage.catalogue.Readiness;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Out of service until the facts are in, down when they could not be imported. */
final class PreparationHealth implements HealthIndicator {

	private final Readiness readiness;

	PreparationHealth(Readiness readiness) {
		this.readiness = readiness;
	}

	@Override
	public Health health() {
		return switch (this.readiness.state()) {
			case Readiness.State.Ready _ -> Health.up().build();
			case Readiness.State.Preparing _ -> Health.outOfService().build();
			case Readiness.State.Failed _ -> Health.down().build();
		};
	}

}
