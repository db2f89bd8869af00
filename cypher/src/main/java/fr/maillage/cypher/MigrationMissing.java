package fr.maillage.cypher;

/** The database has a migration, older than the newest known one, that has no file. */
public final class MigrationMissing extends MigrationRefused {

	MigrationMissing(String name) {
		super("The migration " + name + " was applied to this database and its file is gone");
	}

}
