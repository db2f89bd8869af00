package fr.maillage.method.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.method.MethodCategory;
import fr.maillage.method.MethodElement;
import fr.maillage.method.MethodTopic;
import fr.maillage.method.Methods;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how documents tell the programme; each answer is one statement. */
@Repository
@Transactional(readOnly = true)
class CypherMethods implements Methods {

	private static final CypherQuery TOPICS = CypherQuery.named("method/topics");

	private static final CypherQuery SURVEY = CypherQuery.named("method/survey");

	private static final CypherQuery EVALUATION = CypherQuery.named("method/evaluation");

	private final Questions questions;

	private final MethodElementReader elements;

	private final SurveyAnswerReader answers;

	CypherMethods(Questions questions, MethodElementReader elements, SurveyAnswerReader answers) {
		this.questions = questions;
		this.elements = elements;
		this.answers = answers;
	}

	@Override
	public List<MethodTopic> topics() {
		Map<Point, List<MethodElement>> points = new LinkedHashMap<>();
		for (Row row : this.questions.ask(TOPICS, Map.of())) {
			MethodElement element = this.elements.read(row.row("element"));
			EntityRef about = row.has("about") ? RelationReader.ref(row.row("about")) : null;
			points.computeIfAbsent(new Point(element.category(), element.topic(), about), (point) -> new ArrayList<>())
				.add(element);
		}
		return points.entrySet()
			.stream()
			.map((point) -> point.getKey().with(point.getValue()))
			.sorted(Comparator.comparing(MethodTopic::category))
			.toList();
	}

	@Override
	public List<SurveyQuestion> survey() {
		Map<Asked, List<SurveyAnswer>> asked = new LinkedHashMap<>();
		for (Row row : this.questions.ask(SURVEY, Map.of())) {
			SurveyAnswer answer = this.answers.read(row.row("answer"));
			List<EntityRef> about = row.rows("about").stream().map(RelationReader::ref).toList();
			asked
				.computeIfAbsent(new Asked(answer.question(), answer.questionText(), about),
						(question) -> new ArrayList<>())
				.add(answer);
		}
		return asked.entrySet().stream().map((question) -> question.getKey().with(question.getValue())).toList();
	}

	@Override
	public List<Relation> evaluation() {
		return this.questions.ask(EVALUATION, Map.of())
			.stream()
			.map((row) -> RelationReader.relation(row.row("relation")))
			.toList();
	}

	private record Point(MethodCategory category, String topic, @Nullable EntityRef about) {

		MethodTopic with(List<MethodElement> elements) {
			return new MethodTopic(this.category, this.topic, this.about, List.copyOf(elements));
		}

	}

	private record Asked(String question, String questionText, List<EntityRef> about) {

		SurveyQuestion with(List<SurveyAnswer> answers) {
			return new SurveyQuestion(this.question, this.questionText, this.about, List.copyOf(answers));
		}

	}

}
