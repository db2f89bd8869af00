package fr.maillage.database;

/** Another program listens on the port meant for an administrator. */
public final class BoltPortTaken extends StartRefused {

	BoltPortTaken(int port, Throwable cause) {
		super("Port " + port
				+ ", asked for the database by maillage.bolt-port (MAILLAGE_BOLT_PORT), is already in use.",
				"Stop the program that listens on it, choose another port, or leave the setting out.", cause);
	}

}
