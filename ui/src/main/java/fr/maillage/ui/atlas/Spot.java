package fr.maillage.ui.atlas;

import java.util.List;

/**
 * What stands at one place: spread out in a ring, or their number when there are many.
 *
 * @param id the territory in which they are
 * @param dots the first of them
 * @param number how many there are
 * @param spoken the place and who is there
 * @param address where they lead
 */
public record Spot(String id, List<Dot> dots, int number, String spoken, String address, boolean selected) {

	/** More than so many are told by their number. */
	public static final int RING = 6;

}
