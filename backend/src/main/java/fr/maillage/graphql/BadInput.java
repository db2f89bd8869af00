package fr.maillage.graphql;

/**
 * What a program asked cannot be understood; the message says in a sentence what would
 * be, and holds nothing internal.
 */
public final class BadInput extends RuntimeException {

	public BadInput(String message) {
		super(message);
	}

}
