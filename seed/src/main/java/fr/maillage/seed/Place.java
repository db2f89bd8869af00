package fr.maillage.seed;

/**
 * Where a fact is written down.
 *
 * @param file the file
 * @param line its line, from 1
 */
record Place(String file, long line) {

	@Override
	public String toString() {
		return this.file + " line " + this.line;
	}

}
