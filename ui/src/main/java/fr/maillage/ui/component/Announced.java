package fr.maillage.ui.component;

/** What documents only announce of a number, in words beside it. */
public final class Announced {

	private Announced() {
	}

	/**
	 * "dont 3 annoncés", "dont 18 à 24 annoncés", "annoncés seulement" when all of them
	 * are.
	 * @param min at least so many are only announced
	 * @param max at most so many are only announced, more than 0
	 * @param all at most so many there are
	 */
	public static String words(int min, int max, int all) {
		return (max == all) ? Words.say("matrix.announced.all", max)
				: (min == max) ? Words.say("matrix.announced", max) : Words.say("announced.range", min, max);
	}

	/** The words of a number, with those of what is only announced of it, if any is. */
	public static String after(String words, int min, int max, int all) {
		return (max == 0) ? words : Words.say("matrix.cell.counted", words, words(min, max, all));
	}

}
