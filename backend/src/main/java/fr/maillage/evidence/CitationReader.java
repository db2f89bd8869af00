package fr.maillage.evidence;

/** Makes a citation of its properties and those of its document. */
public final class CitationReader {

	private CitationReader() {
	}

	/** The citation of these properties, drawn from the document of those. */
	public static Citation citation(Row citation, Row source) {
		return new Citation(citation.text("id"), citation.text("factId"), citation.texts("factIds"),
				new SourceRef(source.text("id"), source.text("title"), source.text("shortName"),
						source.partialDateOrNull("date")),
				citation.text("locator"), citation.textOrNull("quote"),
				citation.constant("confidence", Confidence.class), citation.status(), citation.textOrNull("reason"),
				citation.texts("premises"));
	}

}
