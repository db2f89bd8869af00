package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.relation.EntityKind;
import fr.maillage.ui.MainLayout;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.Nearest;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;

/** Nothing is at this address: says what was asked for, and what is nearest. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

	@Override
	public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
		begin(Words.say("not-found"));
		heading(new Span(Words.say("not-found")));
		if (error.getCaughtException() instanceof UnknownThing unknown) {
			String kind = unknown.kind().map(EntityKind::name).orElse("ANY");
			add(Sentence.into(lead(), "not-found." + kind, new Printed(unknown.id())));
		}
		else {
			add(Sentence.into(lead(), "not-found.address", new Printed("/" + event.getLocation().getPath())));
		}
		add(section(Words.say("not-found.nearest"),
				card(new Bulleted("questions", Nearest.to(event.getLocation().getFirstSegment())))));
		return HttpStatusCode.NOT_FOUND.getCode();
	}

}
