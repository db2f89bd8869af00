package fr.maillage.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Places for things that come one after the other: each stands beside the one that
 * brought it, as near as there is room for its name, and never moves again.
 */
final class Arrangement {

	/** Room for a name of two lines under a shape. */
	private static final double WIDTH = 170;

	private static final double HEIGHT = 104;

	private static final double FIRST_RING = 190;

	private static final double NEXT_RING = 96;

	private static final int RINGS = 40;

	private final Map<String, Place> places = new LinkedHashMap<>();

	private int roots;

	/** Places a thing from which a walk starts: in a row, far apart. */
	void root(String id) {
		double x = 480.0 * (this.roots % 3) + 240.0 * ((this.roots / 3) % 2);
		double y = 360.0 * (this.roots / 3);
		this.roots++;
		this.places.put(id, new Place(x, y));
	}

	/** Places a thing beside another, unless it has its place already. */
	void beside(String bringer, String id) {
		Place center = this.places.getOrDefault(bringer, new Place(0, 0));
		this.places.computeIfAbsent(id, (_) -> free(center));
	}

	Map<String, Place> places() {
		return Collections.unmodifiableMap(this.places);
	}

	private Place free(Place center) {
		Place middle = middle();
		double outward = Math.atan2(center.y() - middle.y(), center.x() - middle.x());
		for (int ring = 0; ring < RINGS; ring++) {
			double radius = FIRST_RING + NEXT_RING * ring;
			int seats = 12 + 6 * ring;
			for (int seat = 0; seat < seats; seat++) {
				// from the side that looks away from the others, to the left and to the
				// right in turn
				double turn = ((seat % 2 == 0) ? 1 : -1) * Math.ceil(seat / 2.0) * 2 * Math.PI / seats;
				Place place = new Place(Math.rint(center.x() + 1.25 * radius * Math.cos(outward + turn)),
						Math.rint(center.y() + 0.85 * radius * Math.sin(outward + turn)));
				if (this.places.values().stream().noneMatch((other) -> tooNear(place, other))) {
					return place;
				}
			}
		}
		return new Place(center.x(), center.y() + HEIGHT * this.places.size());
	}

	private Place middle() {
		return new Place(this.places.values().stream().mapToDouble(Place::x).average().orElse(0),
				this.places.values().stream().mapToDouble(Place::y).average().orElse(0));
	}

	private static boolean tooNear(Place one, Place other) {
		return Math.abs(one.x() - other.x()) < WIDTH && Math.abs(one.y() - other.y()) < HEIGHT;
	}

}
