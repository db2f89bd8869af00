package fr.maillage.funding;

import fr.maillage.relation.EntityRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What documents tell about money, as asked.
 *
 * @param lines by nature, then in the order asked for
 * @param hiddenLines how many lines are left out
 * @param natures how many lines tell what, whichever nature is asked for
 * @param statements what the lines are told by, in their order
 * @param totals what may be told as a total of the lines
 * @param choices what else could be asked for
 */
public record Funding(List<FundingLine> lines, int hiddenLines, List<FundingCount> natures,
		List<FundingStatement> statements, List<FundingTotal> totals, Choices choices) {

	/** Answers a question from all that is known. */
	public static Funding of(List<FundingLine> all, FundingQuestion question) {
		List<FundingLine> lines = all.stream().filter(question::holds).sorted(question.order().lines()).toList();
		FundingQuestion whatever = question.telling(null);
		List<FundingCount> natures = Arrays.stream(FundingNature.values())
			.map((nature) -> count(nature, all.stream().filter(whatever::holds).toList()))
			.toList();
		List<FundingStatement> statements = statements(lines, all);
		return new Funding(lines, all.size() - lines.size(), natures, statements, FundingTotal.of(lines, statements),
				choices(all, question));
	}

	private static FundingCount count(FundingNature nature, List<FundingLine> lines) {
		List<FundingLine> those = lines.stream().filter((line) -> line.nature() == nature).toList();
		return new FundingCount(nature, those.size(), told(those));
	}

	/** In how many statements these lines are told. */
	public static int told(List<FundingLine> lines) {
		return (int) lines.stream().map(FundingLine::statement).distinct().count();
	}

	private static List<FundingStatement> statements(List<FundingLine> lines, List<FundingLine> all) {
		Map<String, List<String>> told = all.stream()
			.collect(Collectors.groupingBy(FundingLine::statement,
					Collectors.mapping(FundingLine::id, Collectors.toList())));
		return lines.stream()
			.map(FundingLine::statement)
			.distinct()
			.map((id) -> new FundingStatement(id, told.getOrDefault(id, List.of())))
			.toList();
	}

	/** The lines that tell that. */
	public List<FundingLine> telling(FundingNature nature) {
		return this.lines.stream().filter((line) -> line.nature() == nature).toList();
	}

	/** The lines that tell that somebody funds something. */
	public List<FundingLine> fundings() {
		return this.lines.stream().filter((line) -> line.nature().funding()).toList();
	}

	/** The lines that documents only announce. */
	public List<FundingLine> announced() {
		return this.lines.stream().filter(FundingLine::announced).toList();
	}

	/** What a line of these is told by. */
	public FundingStatement statementOf(FundingLine line) {
		return this.statements.stream()
			.filter((statement) -> statement.id().equals(line.statement()))
			.findFirst()
			.orElseThrow();
	}

	/** Each could take the place of the one of its kind that is asked for. */
	private static Choices choices(List<FundingLine> all, FundingQuestion question) {
		return new Choices(named(all, question.by(null), (line) -> Stream.of(line.funder()).filter(Objects::nonNull)),
				named(all, question.of(null), (line) -> line.waves().stream()),
				named(all, question.in(null), (line) -> line.regions().stream()),
				all.stream()
					.filter(question.during(null)::holds)
					.flatMapToInt(Funding::years)
					.distinct()
					.sorted()
					.boxed()
					.toList());
	}

	private static List<EntityRef> named(List<FundingLine> all, FundingQuestion question,
			Function<FundingLine, Stream<EntityRef>> things) {
		return all.stream()
			.filter(question::holds)
			.flatMap(things)
			.distinct()
			.sorted(Comparator.comparing(EntityRef::name, Names.FRENCH))
			.toList();
	}

	private static IntStream years(FundingLine line) {
		LocalDate first = line.first();
		LocalDate last = line.last();
		return (first != null && last != null) ? IntStream.rangeClosed(first.getYear(), last.getYear())
				: IntStream.empty();
	}

	/** What leaves at least one line. */
	public record Choices(List<EntityRef> funders, List<EntityRef> waves, List<EntityRef> regions,
			List<Integer> years) {
	}

}
