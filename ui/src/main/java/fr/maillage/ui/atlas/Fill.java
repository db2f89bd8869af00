package fr.maillage.ui.atlas;

/** How a territory is filled: three tiers, and patterns for what has no number. */
public enum Fill {

	HIGH("f3"), MIDDLE("f2"), LOW("f1"),
	/** Dots: some, without their number. */
	DOTTED("fd"),
	/** A thick line: explicitly none. */
	OUTLINED("fz"),
	/** Hatched: unknown. */
	HATCHED("fh"),
	/** White: others are known there, and none of what is shown. */
	PLAIN("fp");

	private final String className;

	Fill(String className) {
		this.className = className;
	}

	String className() {
		return this.className;
	}

	/** The tier of a number, in thirds of the largest. */
	public static Fill tier(int number, int largest) {
		return (number * 3 > largest * 2) ? HIGH : (number * 3 > largest) ? MIDDLE : LOW;
	}

}
