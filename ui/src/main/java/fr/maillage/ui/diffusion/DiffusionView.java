package fr.maillage.ui.diffusion;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.cluster.Clusters;
import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.DiffusionQuestion;
import fr.maillage.diffusion.Diffusions;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.evidence.Cited;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How clusters spread: what each wave reached, what sources say of it, and the line of
 * time.
 */
@Route(DiffusionNavigation.DIFFUSION)
@AnonymousAllowed
class DiffusionView extends Page implements BeforeEnterObserver {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private final transient Diffusions diffusions;

	private final transient Clusters clusters;

	private final transient PageEvidence pageEvidence;

	DiffusionView(Diffusions diffusions, Clusters clusters, PageEvidence pageEvidence) {
		this.diffusions = diffusions;
		this.clusters = clusters;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Asked asked = DiffusionNavigation.asked(event.getLocation());
		LocalDate today = LocalDate.now(PARIS);
		Diffusion diffusion = this.diffusions
			.diffusion(new DiffusionQuestion((asked.kind() != null) ? Set.of(asked.kind()) : Set.of(), today));
		Evidence evidence = this.pageEvidence.of(shown(diffusion));
		begin(Words.say("diffusion"));
		heading(new Span(answer(diffusion)));
		add(lead(diffusion));
		DiffusionNavigation.unheeded(event.getLocation()).forEach((sentence) -> add(new Unheeded(sentence)));
		add(section(Words.say("diffusion.waves"), new WaveCards(diffusion, asked)));
		add(section(Words.say("diffusion.reach"), new ReachTable(diffusion, asked),
				bar(new Exports(DiffusionSheets.waves(diffusion)), inGraphQl(diffusion, asked))));
		opened(diffusion, asked);
		Section told = section(Words.say("diffusion.told"), new ToldTables(diffusion, evidence),
				bar(new Exports(DiffusionSheets.told(diffusion, evidence))));
		told.setId(DiffusionNavigation.TOLD);
		add(told, time(diffusion, asked, evidence));
	}

	private static Stream<Cited> shown(Diffusion diffusion) {
		return Stream.<Stream<? extends Cited>>of(diffusion.figures().stream(),
				diffusion.waves().stream().flatMap((reach) -> reach.figures().stream()),
				diffusion.waves().stream().map(WaveReach::wave), diffusion.milestones().stream().map(Milestone::thing))
			.flatMap((cited) -> cited);
	}

	/** What no document numbers as a wave is told apart. */
	private static String answer(Diffusion diffusion) {
		long waves = diffusion.waves().stream().filter((reach) -> reach.wave().number() != null).count();
		return Words.say("diffusion.answer", waves, diffusion.waves().size() - waves, diffusion.clusters(),
				diffusion.regions());
	}

	/**
	 * What is only announced, what no wave holds, and that sources count more than they
	 * describe.
	 */
	private Paragraph lead(Diffusion diffusion) {
		Paragraph lead = lead();
		if (diffusion.matrix().announced() > 0) {
			lead.add(Words.say("diffusion.lead.announced", diffusion.matrix().announced()) + " ");
		}
		if (!diffusion.outside().isEmpty()) {
			lead.add(Words.say("diffusion.lead.outside", diffusion.outside().size()) + " ");
		}
		diffusion.waves()
			.stream()
			.map((reach) -> new Told(diffusion, reach).said("CLUSTERS").map((said) -> told(reach, said)))
			.flatMap(Optional::stream)
			.forEach((sentence) -> lead.add(sentence + " "));
		return lead;
	}

	/**
	 * That sources count more clusters than they describe, and who ties these to the
	 * wave.
	 */
	private static String told(WaveReach reach, String said) {
		int clusters = reach.alone().clusters().size();
		String told = Words.say("diffusion.lead.told", reach.wave().name(), said, clusters);
		return ((reach.alone().inferred() == 0) ? told
				: Words.say("matrix.cell.counted", told, ReachMarks.inferred(reach.alone().inferred(), clusters)))
				+ ".";
	}

	private void opened(Diffusion diffusion, Asked asked) {
		if (asked.opened() != null) {
			OpenedReach.of(diffusion, asked.opened(), this.clusters, this.pageEvidence)
				.ifPresentOrElse(this::add, () -> add(new Unheeded(Words.say("diffusion.unheeded.opened"))));
		}
	}

	private static Section time(Diffusion diffusion, Asked asked, Evidence evidence) {
		LocalDate day = diffusion.day();
		TimeLine line = new TimeLine(diffusion, day);
		Section time = section(Words.say("diffusion.time"), new MilestoneKinds(diffusion, asked));
		time.setId(DiffusionNavigation.TIME);
		line.drawings().forEach(time::add);
		Paragraph apart = new Paragraph(line.apart() + " " + Words.say("diffusion.time.day", Day.words(day)));
		apart.addClassNames("sm", "mut", "listed");
		Div exports = bar(new Exports(DiffusionSheets.milestones(diffusion, evidence)), inGraphQl(diffusion, asked));
		time.add(apart, new MilestoneTable(diffusion.milestones(), evidence), exports);
		return time;
	}

	/** The same numbers for programs. */
	private static Anchor inGraphQl(Diffusion diffusion, Asked asked) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("milestones", (asked.kind() != null) ? List.of(asked.kind().name()) : null);
		variables.put("asOf", diffusion.day().toString());
		return PlaygroundNavigation.view("spread-of-clusters", variables);
	}

}
