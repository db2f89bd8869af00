package fr.maillage.search;

/** How a thing was found; the surest first. */
public enum Way {

	/** By its number: INSEE, FINESS, or its id. */
	CODE,
	/** By its whole name. */
	NAME,
	/** By an acronym, a long form, another or a former name, whole. */
	OTHER_NAME,
	/** By the beginning of a name. */
	BEGINNING,
	/** By words of its names. */
	WORDS,
	/** By where it is, with or without words of its names. */
	PLACE,
	/** By words of what is said of it. */
	TEXT,
	/** By words of a close spelling. */
	SPELLING

}
