package fr.maillage.ui.check;

import fr.maillage.check.Check;
import fr.maillage.check.Finding;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.AssertionSheet;
import fr.maillage.ui.export.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The checks as a table: a row for each reason of each finding, and one for each check
 * that found nothing.
 */
final class CheckSheet {

	private CheckSheet() {
	}

	static Sheet of(List<Check> checks, PageEvidence pageEvidence) {
		Evidence evidence = pageEvidence.of(checks.stream()
			.flatMap((check) -> check.findings().stream())
			.flatMap((finding) -> Stream.concat(finding.because().stream(), finding.beside().stream())));
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (Check check : checks) {
			if (check.number() == 0) {
				rows.add(row(check, null, null, null));
			}
			check.findings().forEach((finding) -> rows.addAll(rows(check, finding, evidence)));
			if (check.findings().size() < check.number()) {
				rows.add(Arrays.asList(Words.label(check.checkKind()), check.number(), check.checked(),
						check.unverifiable(), null,
						Words.say("assertions.cut", check.findings().size(), check.number()), null, null, null, null));
			}
		}
		return new Sheet(CheckNavigation.CHECKS, Words.say("check"),
				Stream
					.of("check.column.check", "check.column.found", "check.export.checked", "check.column.unverifiable",
							"assertions.id", "assertions.from", "check.export.concerned", "check.export.because",
							"assertions.certainty", "proof")
					.map(Words::say)
					.toList(),
				rows);
	}

	private static List<List<@Nullable Object>> rows(Check check, Finding finding, Evidence evidence) {
		List<List<@Nullable Object>> rows = new ArrayList<>();
		finding.because().forEach((relation) -> rows.add(row(check, finding, relation, evidence)));
		finding.beside().forEach((relation) -> rows.add(row(check, finding, relation, evidence)));
		if (rows.isEmpty()) {
			rows.add(row(check, finding, null, null));
		}
		return rows;
	}

	private static List<@Nullable Object> row(Check check, @Nullable Finding finding, @Nullable Relation relation,
			@Nullable Evidence evidence) {
		return Arrays.asList(Words.label(check.checkKind()), check.number(), check.checked(), check.unverifiable(),
				(finding != null) ? finding.found().id() : null, (finding != null) ? finding.found().name() : null,
				(finding != null) ? names(finding.concerned()) : null, (relation != null) ? sentence(relation) : null,
				(relation != null) ? Words.label(Mark.of(relation)) : null,
				(relation != null && evidence != null) ? AssertionSheet.proofs(relation, evidence) : null);
	}

	private static @Nullable String names(List<EntityRef> things) {
		return things.isEmpty() ? null
				: things.stream().map(EntityRef::name).collect(Collectors.joining(Words.say("or.before")));
	}

	private static String sentence(Relation relation) {
		return String.join(" ", relation.from().name(), Words.label(relation.type()), relation.to().name());
	}

}
