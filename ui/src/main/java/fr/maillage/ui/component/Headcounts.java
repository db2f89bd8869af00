package fr.maillage.ui.component;

import fr.maillage.cluster.Headcount;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import java.util.regex.Pattern;

/** How many establishments, in words. */
public final class Headcounts {

	private static final Pattern STRUCTURES = Pattern.compile("structures?|services?");

	private Headcounts() {
	}

	/**
	 * "6 établissements", "18 à 24 établissements", "8 établissements et services" when a
	 * document counts more than establishments, "au moins…" when some are not counted.
	 */
	public static String words(Headcount headcount) {
		boolean establishments = headcount.counted().stream().allMatch(Headcounts::establishment);
		String number = establishments ? words(headcount.min(), headcount.max())
				: services(headcount.min(), headcount.max());
		return headcount.complete() ? number : Words.say("headcount.at-least", number);
	}

	/**
	 * The same, of those of some clusters: "une part de 6 établissements" when clusters
	 * other than these share them and no document splits them; with how many of them
	 * documents only announce.
	 */
	public static String told(Headcount headcount) {
		String words = headcount.shared() ? Words.say("participants.share", words(headcount)) : words(headcount);
		return Announced.after(words, headcount.announcedMin(), headcount.announcedMax(), headcount.max());
	}

	/** In the words of the documents: « 8 structures » are more than establishments. */
	private static boolean establishment(EntityRef counted) {
		return counted.kind() == EntityKind.ESTABLISHMENT || !STRUCTURES.matcher(counted.name()).find();
	}

	private static String services(int min, int max) {
		return (min == max) ? Words.say("headcount.services", min) : Words.say("headcount.services.range", min, max);
	}

	/** The same, of a group. */
	public static String words(int min, int max) {
		return (min == max) ? Words.say("headcount", min) : Words.say("headcount.range", min, max);
	}

	/** The bare number: "6", "18–24", "1 200". */
	public static String number(int min, int max) {
		return (min == max) ? Words.say("count", min) : Words.say("count", min) + "–" + Words.say("count", max);
	}

}
