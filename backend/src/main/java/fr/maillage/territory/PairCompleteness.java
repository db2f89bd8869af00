package fr.maillage.territory;

/** How far the ARS/Aract pair of a region is known to be there. */
public enum PairCompleteness {

	/** Documents of the cluster programme speak of both, each covering the region. */
	COMPLETE,
	/** Both are known, one of them by deduction or by documents on other things only. */
	TO_CONFIRM,
	/** A document says that one of the two covers the region no more. */
	BROKEN,
	/** No document names one of the two: that is not an absence, and never broken. */
	UNKNOWN

}
