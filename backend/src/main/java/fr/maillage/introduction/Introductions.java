package fr.maillage.introduction;

/** Who could introduce one to another. */
public interface Introductions {

	/** The answer to a wish, in a fixed number of statements. */
	Answer answer(Wish wish);

}
