package fr.maillage.ui.component;

import fr.maillage.cluster.Headcount;

/** How many establishments, in words. */
public final class Headcounts {

	private Headcounts() {
	}

	/** "6 établissements", "18 à 24 établissements". */
	public static String words(Headcount headcount) {
		return words(headcount.min(), headcount.max());
	}

	/** The same, of a group. */
	public static String words(int min, int max) {
		return (min == max) ? Words.say("headcount", min) : Words.say("headcount.range", min, max);
	}

	/** The bare number: "6", "18–24". */
	public static String number(int min, int max) {
		return (min == max) ? String.valueOf(min) : min + "–" + max;
	}

}
