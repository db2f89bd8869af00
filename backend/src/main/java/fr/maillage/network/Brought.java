package fr.maillage.network;

import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * What an expansion brings.
 *
 * @param first the most telling, in order
 * @param number how many there are
 */
public record Brought(List<EntityRef> first, int number) {

	/** Nothing. */
	public static final Brought NOTHING = new Brought(List.of(), 0);

}
