package fr.maillage.playground;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/** Asks the questions of the playground as its readers do. */
abstract class AnsweredQuestions {

	static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {
	};

	@Autowired
	private SampleQuestions questions;

	@Autowired
	private WebGraphQlHandler handler;

	List<SampleQuestion> questions() {
		return this.questions.all();
	}

	List<Map<String, Object>> rows(String name, String path) {
		return answer(name).path(path).entityList(OBJECT).get();
	}

	GraphQlTester.Response answer(String name) {
		SampleQuestion question = questions().stream()
			.filter((each) -> each.name().equals(name))
			.findFirst()
			.orElseThrow();
		GraphQlTester.Request<?> request = WebGraphQlTester.create(this.handler).document(question.query());
		question.variables().forEach(request::variable);
		return request.execute();
	}

	static Object name(Map<String, Object> row, String end) {
		return ((Map<?, ?>) row.get(end)).get("name");
	}

}
