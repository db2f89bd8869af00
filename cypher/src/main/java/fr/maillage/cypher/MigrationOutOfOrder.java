package fr.maillage.cypher;

/** A file's number is not the one that follows. */
public final class MigrationOutOfOrder extends MigrationRefused {

	MigrationOutOfOrder(String name, int expected) {
		super("The migration " + name + " is out of order: number " + expected + " was expected");
	}

}
