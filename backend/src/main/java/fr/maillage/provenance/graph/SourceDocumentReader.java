package fr.maillage.provenance.graph;

import fr.maillage.evidence.Row;
import fr.maillage.provenance.DocumentKind;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a document of its properties. */
@Component
class SourceDocumentReader implements EntityReader<SourceDocument> {

	@Override
	public EntityKind kind() {
		return EntityKind.SOURCE_DOCUMENT;
	}

	@Override
	public SourceDocument read(Row row) {
		return new SourceDocument(row.text("id"), row.text("title"), row.text("shortName"),
				row.constant("documentKind", DocumentKind.class), row.textOrNull("publisher"), row.texts("authors"),
				row.partialDateOrNull("date"), row.textOrNull("url"), row.textOrNull("licence"),
				row.dayOrNull("retrieved"), row.integerOrNull("lines"), row.textOrNull("notes"), row.integer("facts"),
				row.status(), row.citationIds());
	}

}
