package fr.maillage.ui.export;

import fr.maillage.cluster.Cluster;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Cited;
import fr.maillage.evidence.PartialDate;
import fr.maillage.figure.Figure;
import fr.maillage.method.MethodElement;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.StillHeld;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page asserts, as a table: a row for each relationship, number, survey answer and
 * point of the programme, with how sure it is and where it stands.
 */
public final class AssertionSheet {

	private final String fileName;

	private final String title;

	private final Evidence evidence;

	private final List<List<@Nullable Object>> rows = new ArrayList<>();

	/**
	 * A table without rows yet.
	 * @param fileName without its ending
	 * @param title what the page is about
	 */
	public AssertionSheet(String fileName, String title, Evidence evidence) {
		this.fileName = fileName;
		this.title = title;
		this.evidence = evidence;
	}

	/** Adds these relationships, each once. */
	public AssertionSheet relations(Collection<Relation> relations) {
		relations.stream().distinct().forEach((relation) -> {
			String detail = Stream.of(relation.role(), relation.purpose())
				.filter(Objects::nonNull)
				.collect(Collectors.joining(Words.say("or.before")));
			this.rows.add(Arrays.asList(relation.id(), relation.from().name(), Words.label(relation.type()),
					relation.to().name(), detail.isEmpty() ? null : detail, relation.amount(), relation.currency(),
					text(relation.validity().since()), until(relation.validity().until()),
					Words.label(Mark.of(relation)), proofs(relation, this.evidence)));
		});
		return this;
	}

	/** Adds these numbers; the printed words of one that is no exact number. */
	public AssertionSheet figures(Collection<Figure> figures) {
		for (Figure figure : figures) {
			boolean plain = !figure.approximate() && figure.min() != null && figure.min().equals(figure.max());
			row(figure, figure.population(), plain ? figure.max() : figure.value(), figure.unit(), figure.period());
		}
		return this;
	}

	/** Adds these answers, as printed. */
	public AssertionSheet answers(Collection<SurveyAnswer> answers) {
		answers.forEach((answer) -> row(answer,
				answer.possible() ? answer.questionText()
						: Words.say("matrix.cell.counted", answer.questionText(), Words.say("survey.impossible.short")),
				answer.printed(), null, null));
		return this;
	}

	/** Adds these points. */
	public AssertionSheet elements(Collection<MethodElement> elements) {
		elements.forEach((element) -> row(element,
				Stream.of(Words.label(element.category()), element.description())
					.filter(Objects::nonNull)
					.collect(Collectors.joining(Words.say("or.before"))),
				element.value(), null, null));
		return this;
	}

	/** The table. */
	public Sheet sheet() {
		List<String> header = Stream
			.of("assertions.id", "assertions.from", "assertions.type", "assertions.to", "assertions.detail",
					"figure.value", "assertions.unit", "assertions.since", "assertions.until", "assertions.certainty",
					"proof")
			.map(Words::say)
			.toList();
		return new Sheet(this.fileName, this.title, header, List.copyOf(this.rows));
	}

	private void row(Entity thing, @Nullable String detail, @Nullable Object value, @Nullable String unit,
			@Nullable PartialDate since) {
		this.rows.add(Arrays.asList(thing.id(), thing.name(), null, null, detail, value, unit, text(since), null,
				certainty(thing), proofs(thing, this.evidence)));
	}

	private static @Nullable String text(@Nullable PartialDate date) {
		return (date != null) ? date.text() : null;
	}

	private static @Nullable String until(@Nullable PartialDate until) {
		return (until != null && StillHeld.is(until)) ? StillHeld.words(until) : text(until);
	}

	/** How sure a thing is, in words. */
	public static String certainty(Entity thing) {
		return Words.label((thing instanceof Cluster cluster) ? Mark.of(cluster) : Mark.of(thing.status()));
	}

	/** Every document that proves it, with the place in it. */
	public static String proofs(Cited cited, Evidence evidence) {
		return evidence.of(cited)
			.stream()
			.map(AssertionSheet::place)
			.distinct()
			.collect(Collectors.joining(Words.say("or.before")));
	}

	private static String place(Citation citation) {
		return Words.say("matrix.cell.counted", citation.source().shortName(), citation.locator());
	}

}
