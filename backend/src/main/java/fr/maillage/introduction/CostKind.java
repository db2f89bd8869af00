package fr.maillage.introduction;

/** What makes a path less good. */
public enum CostKind {

	/** Each hop is somebody to ask. */
	HOP,
	/** Only a deduction links the two. */
	INFERRED,
	/** No document tells that it held on the day; it may have. */
	UNDATED,
	/** It had ended on the day. */
	ENDED,
	/** Documents only announce it. */
	ANNOUNCED,
	/** Who knows very many introduces less. */
	HUB,
	/** A national body in between. */
	NATIONAL,
	/** A path before it goes through the same. */
	SAME_AGAIN

}
