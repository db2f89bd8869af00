package fr.maillage.database;

/** The port of the pages and of GraphQL cannot be opened, most often because it is. */
public final class HttpPortTaken extends StartRefused {

	HttpPortTaken(int port, Exception cause) {
		super("Port " + port + ", on which Maillage was to answer (server.port, SERVER_PORT), is already in use or may"
				+ " not be used (" + cause.getMessage() + ").",
				"Stop the program that listens on it, perhaps another Maillage, or choose another port: "
						+ "./maillage --server.port=8081.",
				cause);
	}

}
