package fr.maillage.cypher;

/**
 * The schema of the database and the migrations of this version do not go together;
 * nothing was applied.
 */
public abstract sealed class MigrationRefused extends RuntimeException
		permits MigrationChanged, MigrationMissing, MigrationOutOfOrder, SchemaIsNewer {

	MigrationRefused(String message) {
		super(message);
	}

}
