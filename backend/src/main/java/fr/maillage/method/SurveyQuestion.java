package fr.maillage.method;

import fr.maillage.relation.EntityRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One question of a survey, with its answers.
 *
 * @param question its number, such as "Q6"
 * @param questionText as printed
 * @param about who was asked: clusters or regions
 * @param answers in their order, at least one
 */
public record SurveyQuestion(String question, String questionText, List<EntityRef> about, List<SurveyAnswer> answers) {

	/** The questions of these answers, in their order, whoever was asked. */
	public static List<SurveyQuestion> of(List<SurveyAnswer> answers) {
		return answers.stream()
			.collect(Collectors.groupingBy(SurveyAnswer::questionText, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((same) -> new SurveyQuestion(same.getFirst().question(), same.getFirst().questionText(), List.of(),
					same))
			.toList();
	}

	/**
	 * How many answered it; null when not printed, or not the same for all its answers.
	 */
	public @Nullable Integer base() {
		List<Integer> bases = this.answers.stream()
			.map(SurveyAnswer::base)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return (bases.size() == 1) ? bases.getFirst() : null;
	}

}
