package fr.maillage.cypher;

/** The database was migrated by a later version of the product. */
public final class SchemaIsNewer extends MigrationRefused {

	SchemaIsNewer(String name, int known) {
		super("This database was written by a later version of Maillage: it has the migration " + name
				+ ", and this version knows none after number " + known);
	}

}
