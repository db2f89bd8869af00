package fr.maillage.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, so that one report tells everything. */
final class Problems {

	private final List<SeedProblem> found = new ArrayList<>();

	void add(Place place, @Nullable String column, @Nullable String value, String expected) {
		this.found.add(new SeedProblem(place.file(), place.line(), column, value, expected));
	}

	void rejectIfAny() {
		if (!this.found.isEmpty()) {
			this.found.sort(Comparator.comparing(SeedProblem::file).thenComparingLong(SeedProblem::line));
			throw new SeedRejected(this.found);
		}
	}

}
