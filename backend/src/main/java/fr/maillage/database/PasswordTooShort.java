package fr.maillage.database;

/** The password meant for an administrator is one that Neo4j would refuse. */
public final class PasswordTooShort extends StartRefused {

	PasswordTooShort(int atLeast) {
		super("The password given for the database by maillage.neo4j-password (MAILLAGE_NEO4J_PASSWORD) is too short,"
				+ " at least " + atLeast + " characters are needed.",
				"Give a longer one, or leave the setting out: it is then a random one at each start.");
	}

}
