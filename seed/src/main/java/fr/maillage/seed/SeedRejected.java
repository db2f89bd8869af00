package fr.maillage.seed;

import java.util.List;
import java.util.stream.Collectors;

/** The facts were not imported: every reason at once. */
public final class SeedRejected extends RuntimeException {

	private final transient List<SeedProblem> problems;

	SeedRejected(List<SeedProblem> problems) {
		super(problems.size() + " problem(s) in the facts; nothing is imported:\n"
				+ problems.stream().map(SeedProblem::toString).collect(Collectors.joining("\n")));
		this.problems = List.copyOf(problems);
	}

	/** What is wrong, in the order of the files. */
	public List<SeedProblem> problems() {
		return this.problems;
	}

}
