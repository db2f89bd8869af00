package fr.maillage.cypher;

/** A file was edited after it had been applied to the database. */
public final class MigrationChanged extends MigrationRefused {

	MigrationChanged(String name) {
		super("The migration " + name + " was changed after it had been applied to this database");
	}

}
