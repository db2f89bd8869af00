package fr.maillage.check;

import java.util.List;

/** What a committee looks over in the graph. */
public interface Checks {

	/** All checks in their order, in a fixed number of statements. */
	List<Check> all();

}
