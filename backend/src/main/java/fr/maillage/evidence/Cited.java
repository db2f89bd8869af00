package fr.maillage.evidence;

import java.util.List;

/** Anything that the product says about the world: it carries its evidence. */
public interface Cited {

	/** Whether a document says it or we deduce it. */
	Status status();

	/** Ids of its citations, at least one, resolved by {@link Citations}. */
	List<String> citationIds();

}
