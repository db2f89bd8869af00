package fr.maillage.playground.web;

import fr.maillage.playground.SampleQuestion;
import fr.maillage.playground.SampleQuestions;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page of the playground which questions there are. */
@RestController
class QuestionsController {

	private final SampleQuestions questions;

	QuestionsController(SampleQuestions questions) {
		this.questions = questions;
	}

	@GetMapping("/graphiql/questions")
	List<SampleQuestion> questions() {
		return this.questions.all();
	}

}
