package fr.maillage.graphql;

import graphql.schema.FieldCoordinates;
import java.util.Map;

/**
 * About how long the lists are that have no pages.
 *
 * @param longer those that are longer than most, by the field that holds them
 */
record ListLengths(Map<FieldCoordinates, Integer> longer) {

	private static final int MOST = 3;

	/**
	 * Rounded up from the facts; where only some things have any, as long as with these.
	 */
	static final ListLengths OF_THE_FACTS = new ListLengths(Map.ofEntries(list("Query", "method", 100),
			list("Query", "evaluation", 10), list("Query", "survey", 5), list("Meta", "entities", 35),
			list("Meta", "relations", 20), list("Coverage", "rows", 18), list("Coverage", "columns", 35),
			list("Coverage", "counts", 5), list("Funding", "fundingLines", 20),
			list("TerritoryMap", "territories", 101), list("Query", "mapPlaces", 25), list("MapPlace", "present", 100),
			list("Unplaced", "nodes", 100), list("Funding", "natures", 5), list("Funding", "statements", 20),
			list("CoverageRow", "cells", 35), list("Diffusion", "milestones", 60), list("Diffusion", "figures", 10),
			list("Diffusion", "disagreements", 15), list("Diffusion", "milestoneCounts", 4),
			list("WaveReach", "figures", 15), list("Reach", "clusters", 7), list("Region", "national", 45),
			list("Region", "survey", 20), list("Region", "departements", 8), list("Region", "disagreements", 8),
			list("Region", "unknowns", 6), list("Cluster", "unknowns", 6), list("Cluster", "disagreements", 5),
			list("Wave", "figures", 12), list("Wave", "disagreements", 5), list("Programme", "aliases", 7),
			list("Programme", "figures", 8), list("Programme", "disagreements", 14), list("Programme", "citations", 5),
			list("Disagreement", "about", 5), list("SurveyQuestion", "answers", 5)));

	/** About how many items the list of that field holds. */
	int of(FieldCoordinates field) {
		return this.longer.getOrDefault(field, MOST);
	}

	static Map.Entry<FieldCoordinates, Integer> list(String type, String field, int length) {
		return Map.entry(FieldCoordinates.coordinates(type, field), length);
	}

}
