package fr.maillage.method.graph;

import fr.maillage.evidence.Row;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a survey answer of its properties. */
@Component
class SurveyAnswerReader implements EntityReader<SurveyAnswer> {

	@Override
	public EntityKind kind() {
		return EntityKind.SURVEY_ANSWER;
	}

	@Override
	public SurveyAnswer read(Row row) {
		return new SurveyAnswer(row.text("id"), row.text("name"), row.text("question"), row.text("questionText"),
				row.integer("position"), row.integerOrNull("base"), row.integerOrNull("count"),
				row.integerOrNull("percent"), row.textOrNull("printed"), row.textOrNull("description"), row.status(),
				row.citationIds());
	}

}
