package fr.maillage.ui.map;

import fr.maillage.map.Level;
import fr.maillage.map.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks the map for.
 *
 * @param byNumber whether the table begins with the largest numbers, rather than by name
 * @param opened what is open; null for nothing
 */
record Asked(Measure measure, Level level, boolean byNumber, @Nullable Opened opened) {

	/** Another measure; one that is of regions only is shown of these. */
	Asked showing(Measure other) {
		return new Asked(other, other.at(this.level) ? this.level : Level.REGION, this.byNumber, this.opened);
	}

	/** Another level: what was open is closed. */
	Asked at(Level other) {
		return new Asked(this.measure, other, this.byNumber, null);
	}

	Asked byNumber(boolean most) {
		return new Asked(this.measure, this.level, most, this.opened);
	}

	Asked opening(Opened other) {
		return new Asked(this.measure, this.level, this.byNumber, other);
	}

}
