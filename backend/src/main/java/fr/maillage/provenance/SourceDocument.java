package fr.maillage.provenance;

import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document from which facts are drawn.
 *
 * @param title as the document prints it
 * @param shortName what a proof badge shows
 * @param documentKind what sort of document it is
 * @param publisher null when the document does not state it
 * @param authors the one place where a person may be named
 * @param date of publication; null when not dated
 * @param url null when unknown
 * @param licence null when not stated
 * @param retrieved day on which it was read; null when unknown
 * @param lines number of lines of its text; null for a table
 * @param notes what a reader must know of it: cut, flattened, misprints
 * @param facts number of citations drawn from it
 */
public record SourceDocument(String id, String title, String shortName, DocumentKind documentKind,
		@Nullable String publisher, List<String> authors, @Nullable PartialDate date, @Nullable String url,
		@Nullable String licence, @Nullable LocalDate retrieved, @Nullable Integer lines, @Nullable String notes,
		int facts, Status status, List<String> citationIds) implements Entity {

	@Override
	public String name() {
		return this.title;
	}

	@Override
	public EntityKind kind() {
		return EntityKind.SOURCE_DOCUMENT;
	}

}
