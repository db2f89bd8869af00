package fr.maillage.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The evidence for one fact in one document.
 *
 * @param id stable id
 * @param factId id of the fact in the reviewed list of facts, the first when the same
 * words prove several
 * @param factIds ids of all the facts that the words prove
 * @param source the document
 * @param locator where in it: "l. 33", "régions.csv, ligne 12"
 * @param quote its words, at most 15; null for a row of a table and for an inference
 * @param confidence how far it can be relied upon
 * @param status stated by the document, or inferred by us
 * @param reason why we infer it; null when stated
 * @param premises ids of the facts on which an inference rests; empty when stated
 */
public record Citation(String id, String factId, List<String> factIds, SourceRef source, String locator,
		@Nullable String quote, Confidence confidence, Status status, @Nullable String reason, List<String> premises) {
}
