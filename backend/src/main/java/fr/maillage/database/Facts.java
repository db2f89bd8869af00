package fr.maillage.database;

import org.neo4j.driver.Driver;

/** The facts that come with the product, to be brought into a database. */
@FunctionalInterface
interface Facts {

	/** Writes what is new or changed, and says how far it is. */
	void importInto(Driver driver, String database, Progress progress);

	/** Hears how far an import is. */
	@FunctionalInterface
	interface Progress {

		void report(long done, long total);

	}

}
