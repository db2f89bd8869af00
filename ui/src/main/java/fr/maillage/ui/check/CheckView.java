package fr.maillage.ui.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.check.Check;
import fr.maillage.check.CheckKind;
import fr.maillage.check.Checks;
import fr.maillage.check.Finding;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Chip;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a committee looks over, and who is indispensable. */
@Route(CheckNavigation.CHECKS)
@AnonymousAllowed
class CheckView extends Page implements BeforeEnterObserver {

	/**
	 * So many findings of each check are shown beside the others, and so many of one
	 * alone.
	 */
	private static final int TOGETHER = 20;

	private static final int ALONE = 200;

	private final transient Checks checks;

	private final transient PageEvidence pageEvidence;

	CheckView(Checks checks, PageEvidence pageEvidence) {
		this.checks = checks;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		CheckKind alone = CheckNavigation.asked(event.getLocation()).orElse(null);
		List<Check> all = this.checks.all();
		List<Check> shown = all.stream().filter((check) -> alone == null || check.checkKind() == alone).toList();
		int most = (alone == null) ? TOGETHER : ALONE;
		Evidence evidence = this.pageEvidence
			.of(shown.stream().flatMap((check) -> check.findings().stream().limit(most)).flatMap(CheckView::relations));
		begin(Words.say("check"));
		heading(new Span((alone == null) ? Words.say("check.answer", found(all), all.size())
				: Words.say("check.answer.one", Words.label(alone), shown.getFirst().number())));
		add(lead(Words.say("check.lead")));
		CheckNavigation.unheeded(event.getLocation())
			.ifPresent((name) -> add(new Unheeded(Words.say("check.unheeded", name))));
		add(chips(all, alone));
		add(new CheckTable(shown));
		shown.stream().filter((check) -> check.number() > 0).forEach((check) -> add(findings(check, most, evidence)));
		add(bar(new Exports(() -> CheckSheet.of(shown, this.pageEvidence)), inGraphQl(alone)));
	}

	private static Component chips(List<Check> all, @Nullable CheckKind alone) {
		Nav chips = new Nav();
		chips.addClassNames("bar", "kinds");
		chips.setAriaLabel(Words.say("check"));
		chips.add(Chip.to(CheckNavigation.address(null), Words.say("things.all"),
				all.stream().mapToInt(Check::number).sum(), alone == null));
		all.stream()
			.filter((check) -> check.number() > 0)
			.forEach((check) -> chips.add(Chip.to(CheckNavigation.address(check.checkKind()),
					Words.label(check.checkKind()), check.number(), check.checkKind() == alone)));
		return chips;
	}

	private static Component findings(Check check, int most, Evidence evidence) {
		List<Finding> first = check.findings().stream().limit(most).toList();
		Section section = section(Words.say("check.found", Words.label(check.checkKind()), check.number()),
				new FindingTable(check.checkKind(), first, evidence));
		section.setId(check.checkKind().name());
		if (first.size() < check.number()) {
			section.add(new Unheeded(Words.say("check.cut", first.size(), check.number())));
		}
		return section;
	}

	private static long found(List<Check> checks) {
		return checks.stream().filter((check) -> check.number() > 0).count();
	}

	private static Stream<Relation> relations(Finding finding) {
		return Stream.concat(finding.because().stream(), finding.beside().stream());
	}

	/** The same findings for programs. */
	private static Component inGraphQl(@Nullable CheckKind alone) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("kinds", (alone != null) ? List.of(alone.name()) : null);
		return PlaygroundNavigation.view("what-to-look-at", variables);
	}

}
