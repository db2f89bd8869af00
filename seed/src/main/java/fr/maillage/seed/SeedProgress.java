package fr.maillage.seed;

/** Hears how far an import is. */
@FunctionalInterface
public interface SeedProgress {

	/**
	 * A number of changes is written, of so many; none of them counts before the last.
	 */
	void written(long done, long total);

}
