package fr.maillage.playground.graphql;

import fr.maillage.database.MaillageProperties;
import fr.maillage.playground.SampleQuestion;
import fr.maillage.playground.SampleQuestions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Asks each sample question once after the start, beside everything else, so that the
 * first readers do not wait until the database has planned its statements.
 */
@Component
final class Rehearsal {

	private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);

	private static final Duration PATIENCE = Duration.ofSeconds(5);

	private final SampleQuestions questions;

	private final ExecutionGraphQlService graphQl;

	private final MaillageProperties settings;

	private @Nullable Thread rehearsal;

	private volatile boolean ended;

	Rehearsal(SampleQuestions questions, ExecutionGraphQlService graphQl, MaillageProperties settings) {
		this.settings = settings;
		this.questions = questions;
		this.graphQl = graphQl;
	}

	@EventListener(ApplicationReadyEvent.class)
	synchronized void begin() {
		if (!this.settings.rehearse()) {
			return;
		}
		this.rehearsal = Thread.ofVirtual().name("rehearsal").start(this::askAll);
	}

	/**
	 * Lets the question that is being asked have its answer: the database closes next.
	 */
	@EventListener(ContextClosedEvent.class)
	synchronized void end() throws InterruptedException {
		this.ended = true;
		if (this.rehearsal != null) {
			this.rehearsal.join(PATIENCE);
		}
	}

	/** What cannot be answered now will say so to whoever asks it. */
	private void askAll() {
		for (SampleQuestion question : this.questions.all()) {
			try {
				ask(question);
			}
			catch (RuntimeException ex) {
				log.debug("The question {} was not answered", question.name(), ex);
			}
			if (this.ended) {
				return;
			}
		}
		log.debug("The sample questions were rehearsed");
	}

	private void ask(SampleQuestion question) {
		Map<String, @Nullable Object> variables = new HashMap<>(question.variables());
		this.graphQl
			.execute(new DefaultExecutionGraphQlRequest(question.query(), null, variables, null,
					"rehearsal-" + question.name(), Locale.FRENCH))
			.block();
	}

}
