package fr.maillage.evidence;

import java.util.List;

/** Anything that the product says about the world: it carries its evidence. */
public interface Cited {

	/** Whether a document says it or we deduce it. */
	Status status();

	/**
	 * Ids of its citations, resolved by {@link Citations}: at least one, but for a
	 * document known by its identity card alone.
	 */
	List<String> citationIds();

}
