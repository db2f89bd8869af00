package fr.maillage.ui.diffusion;

import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.Reach;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Status;
import fr.maillage.figure.Figure;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the page shows, as files. */
final class DiffusionSheets {

	private DiffusionSheets() {
	}

	/** What each wave reached, alone and with those before it. */
	static Sheet waves(Diffusion diffusion) {
		List<String> header = new ArrayList<>(List.of(Words.say("diffusion.export.id"), Words.say("diffusion.wave")));
		for (String group : List.of("diffusion.alone", "diffusion.cumulative")) {
			Stream
				.of("clusters", "diffusion.export.inferred", "diffusion.export.announced", "regions",
						"diffusion.export.least", "diffusion.export.most")
				.map((key) -> Words.say("matrix.cell.counted", Words.say(group), Words.say(key)))
				.forEach(header::add);
		}
		List<List<@Nullable Object>> rows = new ArrayList<>();
		for (WaveReach wave : diffusion.waves()) {
			List<@Nullable Object> row = new ArrayList<>(Arrays.asList(wave.wave().id(), wave.wave().name()));
			add(row, wave.alone());
			add(row, wave.cumulative());
			rows.add(row);
		}
		return new Sheet("diffusion-vagues", Words.say("diffusion.reach"), header, rows);
	}

	private static void add(List<@Nullable Object> row, Reach reach) {
		boolean none = reach.clusters().isEmpty();
		boolean known = reach.headcount().known();
		row.add(none ? null : reach.clusters().size());
		row.add(none ? null : reach.inferred());
		row.add(none ? null : reach.announced());
		row.add(none ? null : reach.regions().size());
		row.add(known ? reach.headcount().min() : null);
		row.add((known && reach.headcount().complete()) ? reach.headcount().max() : null);
	}

	/** What each source says of each wave and of all together. */
	static Sheet told(Diffusion diffusion, Evidence evidence) {
		List<String> header = Stream
			.of("diffusion.export.id", "diffusion.wave", "claim.document", "diffusion.export.measure", "figure.value",
					"claim.approximate", "diffusion.export.least", "diffusion.export.most", "figure.population",
					"figure.period", "diffusion.export.certainty", "diffusion.export.place")
			.map(Words::say)
			.toList();
		List<List<@Nullable Object>> rows = new ArrayList<>();
		diffusion.waves().forEach((wave) -> add(rows, wave.wave().name(), wave.figures(), evidence));
		add(rows, Words.say("diffusion.told.whole"), diffusion.figures(), evidence);
		return new Sheet("diffusion-sources", Words.say("diffusion.told"), header, rows);
	}

	private static void add(List<List<@Nullable Object>> rows, String wave, List<Figure> figures, Evidence evidence) {
		for (Figure figure : figures) {
			for (Citation citation : evidence.of(figure)) {
				rows.add(Arrays.asList(figure.id(), wave, citation.source().shortName(),
						Words.code("measure", figure.measure()), figure.value(),
						figure.approximate() ? Words.say("claim.approximate") : null, figure.min(), figure.max(),
						figure.population(), (figure.period() != null) ? figure.period().text() : null,
						certainty(figure.status()), citation.locator()));
			}
		}
	}

	/** The line of time, as it is filtered. */
	static Sheet milestones(Diffusion diffusion, Evidence evidence) {
		List<String> header = Stream
			.of("diffusion.export.id", "diffusion.export.kind", "diffusion.time.what", "diffusion.time.when",
					"diffusion.export.first", "diffusion.export.last", "diffusion.time.phase",
					"diffusion.export.certainty", "proof")
			.map(Words::say)
			.toList();
		return new Sheet("diffusion-frise", Words.say("diffusion.time"), header,
				diffusion.milestones().stream().map((milestone) -> row(milestone, evidence)).toList());
	}

	private static List<@Nullable Object> row(Milestone milestone, Evidence evidence) {
		String proofs = evidence.of(milestone.thing())
			.stream()
			.map((citation) -> Words.say("matrix.cell.counted", citation.source().shortName(), citation.locator()))
			.collect(Collectors.joining(Words.say("or.before")));
		return Arrays.asList(milestone.thing().id(), Words.label(milestone.thing().kind()), milestone.thing().name(),
				MilestoneWords.when(milestone), (milestone.first() != null) ? milestone.first().toString() : null,
				(milestone.last() != null) ? milestone.last().toString() : null, MilestoneWords.phase(milestone),
				certainty(milestone.thing().status()), proofs);
	}

	private static String certainty(Status status) {
		return Words.label(Mark.of(status));
	}

}
