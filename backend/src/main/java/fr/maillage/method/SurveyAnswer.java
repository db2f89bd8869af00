package fr.maillage.method;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One value of a survey. A percentage never stands without its count and base.
 *
 * @param question number of the question, such as "Q6"
 * @param questionText as printed
 * @param name the statement answered
 * @param base how many answered the question; null when not printed
 * @param count how many agree; null when not printed
 * @param percent as printed; null when not printed
 * @param printed the value as printed, "100% (19)"; null when the document prints none
 */
public record SurveyAnswer(String id, String name, String question, String questionText, int position,
		@Nullable Integer base, @Nullable Integer count, @Nullable Integer percent, @Nullable String printed,
		@Nullable String description, Status status, List<String> citationIds) implements Entity {

	/** Whether the count is possible on its base. */
	public boolean possible() {
		return this.count == null || this.base == null || this.count <= this.base;
	}

	@Override
	public EntityKind kind() {
		return EntityKind.SURVEY_ANSWER;
	}

}
