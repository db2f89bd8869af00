package fr.maillage.provenance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The questions on which sources disagree. */
public interface Disagreements {

	/** The disagreement of that id with its claims, or empty. */
	Optional<Disagreement> find(String id);

	/** A page of disagreements, ordered by subject then id. */
	Window<Disagreement> page(ScrollPosition position, int limit);

	/** How many disagreements there are. */
	long count();

	/**
	 * The disagreements about any of these things, relationships, figures or documents.
	 */
	List<Disagreement> about(Collection<String> ids);

	/**
	 * The disagreements of each of these things, by thing id: about itself, its
	 * relationships, what is stated about it, its participants and teams; of a claim, the
	 * one that it answers.
	 */
	Map<String, List<Disagreement>> of(Collection<String> ids);

}
