package fr.maillage.database;

import fr.maillage.seed.SeedProgress;

/** The facts that come with the product, to be brought into the database. */
@FunctionalInterface
interface Facts {

	/** Writes what is new or changed, and says how far it is. */
	void bringIn(SeedProgress progress);

}
