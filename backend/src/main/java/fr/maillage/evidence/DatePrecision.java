package fr.maillage.evidence;

/** What the printed words of a date allow. */
public enum DatePrecision {

	DAY, MONTH, YEAR, RANGE,
	/** The words give no bound: "aujourd’hui" in an undated page. */
	UNKNOWN

}
