package fr.maillage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.graph.TookTooLong;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Words;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page that could not be made: a neutral sentence, or that the question was too slow;
 * the log has the cause, once. The ways out of it stay around it.
 */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Page implements HasErrorParameter<Exception> {

	private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
		LOG.error("The page /{} could not be made", event.getLocation().getPath(), error.getException());
		boolean slow = isSlow(error.getException());
		begin(Words.say(slow ? "error.slow" : "error"));
		heading(new Span(Words.say(slow ? "error.slow" : "error")));
		// plain links: they load the application again
		Anchor again = new Anchor(event.getLocation().getPathWithQueryParameters(), Words.say("error.again"));
		again.setRouterIgnore(true);
		Anchor home = new Anchor(".", Words.say("error.home"));
		home.setRouterIgnore(true);
		again.addClassName("btn");
		home.addClassName("btn");
		add(lead(Words.say(slow ? "error.slow.lead" : "error.lead")), bar(again, home));
		return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
	}

	private static boolean isSlow(Throwable error) {
		return Stream.iterate(error, Objects::nonNull, Throwable::getCause).anyMatch(TookTooLong.class::isInstance);
	}

}
