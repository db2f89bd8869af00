package fr.maillage.ui.map;

import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.Measure;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.ui.atlas.Fill;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Words;

/** What a territory tells, in words, in a number, in a fill. */
final class Values {

	private Values() {
	}

	/**
	 * "2 clusters, dont 1 annoncé", "18 à 24 établissements", "clusters sans nombre",
	 * "non documenté".
	 */
	static String words(TerritoryValue value, Measure measure) {
		return switch (value.knowledge()) {
			case KNOWN -> others(value, Announced.after(words(measure, value.min(), value.max()), value.announcedMin(),
					value.announcedMax(), value.max()));
			case UNCOUNTED -> uncounted(value, measure);
			case NONE, NOT_DOCUMENTED -> Words.label(value.knowledge());
		};
	}

	/** A number with what is counted. */
	static String words(Measure measure, int min, int max) {
		return (min == max) ? Words.say("map.value." + measure.name(), max)
				: Words.say("map.range." + measure.name(), min, max);
	}

	/** How much is known, for the legend. */
	static String words(Knowledge knowledge, Level level) {
		return (knowledge == Knowledge.UNCOUNTED) ? Words.say("map.uncounted." + level.name()) : Words.label(knowledge);
	}

	/** What is written on the map. */
	static String label(TerritoryValue value) {
		return switch (value.knowledge()) {
			case KNOWN -> (value.others() ? "≥\u00a0" : "") + Headcounts.number(value.min(), value.max());
			case UNCOUNTED -> (value.withoutDepartement() > 0) ? "" : "?";
			case NONE -> "∅";
			case NOT_DOCUMENTED -> "";
		};
	}

	static Fill fill(TerritoryValue value, TerritoryMap map) {
		return (value.knowledge() == Knowledge.KNOWN) ? Fill.tier(value.max(), map.largest()) : fill(value.knowledge());
	}

	/** Of what has no number. */
	static Fill fill(Knowledge knowledge) {
		return switch (knowledge) {
			case KNOWN -> throw new IllegalArgumentException("A number has a tier");
			case UNCOUNTED -> Fill.DOTTED;
			case NONE -> Fill.OUTLINED;
			case NOT_DOCUMENTED -> Fill.HATCHED;
		};
	}

	private static String others(TerritoryValue value, String words) {
		return value.others() ? Words.say("clusters.others", words) : words;
	}

	private static String uncounted(TerritoryValue value, Measure measure) {
		return (value.withoutDepartement() > 0)
				? Words.say("map.without-departement",
						words(measure(measure), value.withoutDepartement(), value.withoutDepartement()))
				: Words.say("map.uncounted");
	}

	/** What is not in a département are clusters, not those who take part. */
	private static Measure measure(Measure measure) {
		return (measure == Measure.PARTICIPANTS) ? Measure.CLUSTERS : measure;
	}

}
