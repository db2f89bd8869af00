package fr.maillage.database;

import fr.maillage.catalogue.Readiness;
import fr.maillage.catalogue.Readiness.State;
import fr.maillage.cypher.Migrations;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Brings the database up to date while the pages already answer that it is being
 * prepared. A database that cannot be reached or migrated stops the start; facts that
 * cannot be imported leave a product that says so.
 */
final class Preparation implements ApplicationRunner, ApplicationListener<ContextClosedEvent> {

	private static final Logger log = LoggerFactory.getLogger(Preparation.class);

	private final Driver driver;

	private final String database;

	private final Facts facts;

	private final Readiness readiness;

	private volatile boolean closing;

	Preparation(Driver driver, String database, Facts facts, Readiness readiness) {
		this.driver = driver;
		this.database = database;
		this.facts = facts;
		this.readiness = readiness;
	}

	@Override
	public void run(ApplicationArguments args) {
		try {
			this.driver.verifyConnectivity();
			new Migrations(this.driver, this.database).apply();
			importFacts();
		}
		catch (RuntimeException ex) {
			if (!this.closing) {
				throw ex;
			}
			log.info("Stopped before the database was up to date; the next start goes on");
		}
	}

	private void importFacts() {
		try {
			this.facts.bringIn((done, total) -> this.readiness.become(new State.Preparing(done, total)));
			this.readiness.become(new State.Ready());
			log.info("The database is up to date");
		}
		catch (RuntimeException ex) {
			if (this.closing) {
				throw ex;
			}
			log.error("The facts could not be imported. Mend the cause, then start again", ex);
			this.readiness.become(new State.Failed());
		}
	}

	@Override
	public void onApplicationEvent(ContextClosedEvent event) {
		this.closing = true;
	}

}
