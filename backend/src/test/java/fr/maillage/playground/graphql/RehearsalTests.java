package fr.maillage.playground.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.database.MaillageProperties;
import fr.maillage.playground.SampleQuestion;
import fr.maillage.playground.SampleQuestions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Mono;

class RehearsalTests {

	private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

	private final ExecutionGraphQlService failing = (request) -> {
		this.asked.add(request.getDocument());
		return Mono.error(new IllegalStateException("no database"));
	};

	@Test
	void asksEveryQuestionEvenWhenNoneIsAnswered() throws IOException, InterruptedException {
		SampleQuestions questions = new SampleQuestions();
		new Rehearsal(questions, this.failing, settings(true)).begin();
		List<String> all = questions.all().stream().map(SampleQuestion::query).toList();
		for (String question : all) {
			assertThat(this.asked.poll(10, TimeUnit.SECONDS)).isEqualTo(question);
		}
	}

	@Test
	void isLeftOutWhereTheOperatorSaysSo() throws IOException, InterruptedException {
		new Rehearsal(new SampleQuestions(), this.failing, settings(false)).begin();
		assertThat(this.asked.poll(100, TimeUnit.MILLISECONDS)).isNull();
	}

	@Test
	void endsOnlyWhenTheQuestionThatIsBeingAskedHasItsAnswer() throws IOException, InterruptedException {
		AtomicBoolean answered = new AtomicBoolean();
		Rehearsal rehearsal = new Rehearsal(new SampleQuestions(), (request) -> {
			this.asked.add(request.getDocument());
			return Mono.delay(Duration.ofMillis(300))
				.doOnNext((late) -> answered.set(true))
				.then(Mono.error(new IllegalStateException("no answer")));
		}, settings(true));
		rehearsal.begin();
		assertThat(this.asked.poll(10, TimeUnit.SECONDS)).isNotNull();
		rehearsal.end();
		assertThat(answered).isTrue();
		assertThat(this.asked).isEmpty();
	}

	private static MaillageProperties settings(boolean rehearse) {
		return new MaillageProperties(Path.of("unused"), DataSize.ofMegabytes(8), 0, null, false, rehearse);
	}

}
