package fr.maillage.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The numbers that sources state. */
public interface Figures {

	/**
	 * The figures about each of these things, by the thing's id, ordered by measure then
	 * name.
	 */
	Map<String, List<Figure>> about(Collection<String> ids);

}
