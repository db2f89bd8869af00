package fr.maillage.coverage;

/** What the columns of a matrix of regions are. */
public enum Axis {

	/** Themes that clusters work on; labels that may mean the same make one column. */
	THEME,
	/** Waves of which clusters are part. */
	WAVE,
	/** Sectors of care of the establishments that take part. */
	SECTOR

}
