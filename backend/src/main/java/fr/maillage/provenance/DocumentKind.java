package fr.maillage.provenance;

/** What sort of document a source is. */
public enum DocumentKind {

	WEB_PAGE, RECORD, SLIDES, PRESS_RELEASE, LEAFLET, TABLE, ARTICLE, LAW, REPORT,
	/** Our own reasoning over several documents, each inference with its premises. */
	DEDUCTIONS

}
