package fr.maillage.database;

import fr.maillage.catalogue.Readiness;
import fr.maillage.cypher.Migrations;
import org.neo4j.driver.Driver;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Brings the database up to date while the pages already answer that it is being
 * prepared.
 */
final class Preparation implements ApplicationRunner {

	private final Driver driver;

	private final String database;

	private final Readiness readiness;

	Preparation(Driver driver, String database, Readiness readiness) {
		this.driver = driver;
		this.database = database;
		this.readiness = readiness;
	}

	@Override
	public void run(ApplicationArguments args) {
		this.driver.verifyConnectivity();
		new Migrations(this.driver, this.database).apply();
		this.readiness.become(new Readiness.State.Ready());
	}

}
