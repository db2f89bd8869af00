package fr.maillage.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The documents. */
public interface Sources {

	/** The document of that id, or empty. */
	Optional<SourceDocument> find(String id);

	/** A page of documents, ordered by title then id. */
	Window<SourceDocument> page(ScrollPosition position, int limit);

	/** How many documents there are. */
	long count();

	/**
	 * What is drawn from a document, in the document's own order.
	 * @param limit at most this many
	 */
	List<Fact> facts(String id, int limit);

	/**
	 * A page of what is drawn from each of these documents, by document id, in the
	 * document's own order.
	 */
	Map<String, Window<Fact>> facts(Collection<String> ids, ScrollPosition position, int limit);

}
