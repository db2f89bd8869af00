package fr.maillage.funding;

import fr.maillage.evidence.Dated;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What documents state that one funder gives for one thing over one period.
 *
 * @param rule why its amounts are added, or not
 * @param amount null when they are not
 * @param lineIds the lines of which it is made
 */
public record FundingTotal(AddingRule rule, EntityRef funder, EntityRef recipient, Validity validity,
		@Nullable BigDecimal amount, String currency, List<String> lineIds) implements Dated {

	/** The totals of the lines whose funder and amount documents state. */
	static List<FundingTotal> of(List<FundingLine> lines, List<FundingStatement> statements) {
		Set<String> joint = statements.stream()
			.filter(FundingStatement::joint)
			.map(FundingStatement::id)
			.collect(Collectors.toSet());
		Map<Key, List<FundingLine>> groups = lines.stream()
			.filter((line) -> line.nature() == FundingNature.NAMED_FUNDER && !line.announced())
			.collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
		return groups.entrySet().stream().map((group) -> of(group.getKey(), group.getValue(), joint)).toList();
	}

	private static FundingTotal of(Key key, List<FundingLine> lines, Set<String> joint) {
		AddingRule rule = lines.stream().map(FundingLine::statement).anyMatch(joint::contains) ? AddingRule.NOT_ADDED
				: rule(lines);
		BigDecimal sum = (rule != AddingRule.NOT_ADDED) ? lines.stream()
			.map(FundingLine::amount)
			.filter(Objects::nonNull)
			.reduce(BigDecimal.ZERO, BigDecimal::add) : null;
		return new FundingTotal(rule, key.funder(), key.recipient(), lines.getFirst().validity(), sum, key.currency(),
				lines.stream().map(FundingLine::id).toList());
	}

	private static AddingRule rule(List<FundingLine> lines) {
		if (lines.size() == 1) {
			return AddingRule.ALONE;
		}
		return (lines.getFirst().first() != null && ofDifferentPurposes(lines) && ofOneDocument(lines))
				? AddingRule.ADDED : AddingRule.NOT_ADDED;
	}

	private static boolean ofDifferentPurposes(List<FundingLine> lines) {
		Set<String> purposes = lines.stream()
			.map(FundingLine::relation)
			.filter(Objects::nonNull)
			.map(Relation::purpose)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return purposes.size() == lines.size();
	}

	private static boolean ofOneDocument(List<FundingLine> lines) {
		Set<String> common = new HashSet<>(lines.getFirst().sources());
		lines.forEach((line) -> common.retainAll(line.sources()));
		return !common.isEmpty();
	}

	/** What must be the same before amounts are even compared. */
	private record Key(EntityRef funder, EntityRef recipient, String since, String until, String currency) {

		static Key of(FundingLine line) {
			return new Key(Objects.requireNonNull(line.funder()), line.recipient(), bounds(line.validity().since()),
					bounds(line.validity().until()), Objects.requireNonNullElse(line.currency(), ""));
		}

		/** Two dates are equal when their bounds are, or without bounds their words. */
		private static String bounds(@Nullable PartialDate date) {
			if (date == null) {
				return "";
			}
			return (date.earliest() == null && date.latest() == null) ? date.text()
					: date.earliest() + "/" + date.latest();
		}

	}

}
