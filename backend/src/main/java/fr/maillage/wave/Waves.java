package fr.maillage.wave;

import java.util.List;
import java.util.Optional;

/** The waves. */
public interface Waves {

	/** The wave of that id, or empty. */
	Optional<Wave> find(String id);

	/** All waves in their order in time. */
	List<Wave> list();

	/**
	 * All waves in their order in time, with what sources say of them, in a fixed number
	 * of statements.
	 */
	List<WaveSummary> all();

}
