package fr.maillage.catalogue;

/** The graph as a whole. */
public interface Catalogue {

	/** What it holds now. */
	Meta describe();

}
