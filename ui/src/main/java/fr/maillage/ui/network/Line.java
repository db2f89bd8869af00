package fr.maillage.ui.network;

import fr.maillage.network.Place;
import java.util.Locale;

/**
 * A straight line from the edge of one shape to the edge of another, with its point.
 *
 * @param path the line, in the words of SVG
 * @param point the point at its end
 * @param middle the middle of the line
 */
record Line(String path, String point, Place middle) {

	private static final double POINT = 11;

	private static final double HALF_POINT = 5.5;

	static Line between(Place from, double fromRadius, Place to, double toRadius, double aside) {
		double length = Math.max(1, Math.hypot(to.x() - from.x(), to.y() - from.y()));
		double dx = (to.x() - from.x()) / length;
		double dy = (to.y() - from.y()) / length;
		// the same side for both directions of one pair
		double side = (dx > 0 || (dx == 0 && dy > 0)) ? aside : -aside;
		double startX = from.x() + dx * (fromRadius + 3) - dy * side;
		double startY = from.y() + dy * (fromRadius + 3) + dx * side;
		double endX = to.x() - dx * (toRadius + 3) - dy * side;
		double endY = to.y() - dy * (toRadius + 3) + dx * side;
		double baseX = endX - dx * POINT;
		double baseY = endY - dy * POINT;
		return new Line("M" + at(startX, startY) + "L" + at(baseX, baseY),
				"M" + at(endX, endY) + "L" + at(baseX - dy * HALF_POINT, baseY + dx * HALF_POINT) + "L"
						+ at(baseX + dy * HALF_POINT, baseY - dx * HALF_POINT) + "z",
				new Place((startX + baseX) / 2, (startY + baseY) / 2));
	}

	static String number(double number) {
		return String.format(Locale.ROOT, "%.1f", number);
	}

	private static String at(double x, double y) {
		return number(x) + " " + number(y);
	}

}
