package fr.maillage.graphql;

/**
 * What a program asked cannot be understood; the message says in a sentence what would
 * be, and holds nothing internal.
 */
public final class BadInput extends RuntimeException {

	private static final int LONGEST = 100;

	public BadInput(String message) {
		super(message);
	}

	/** What somebody sent, short enough to be read and of printable signs only. */
	public static String said(String input) {
		String printable = input.replaceAll("\\p{C}", "�");
		int length = printable.codePointCount(0, printable.length());
		return (length <= LONGEST) ? printable : printable.substring(0, printable.offsetByCodePoints(0, LONGEST)) + "…";
	}

}
