package fr.maillage.evidence;

/** Anything that held for a time, as far as documents tell. */
public interface Dated {

	/** When it held. */
	Validity validity();

}
