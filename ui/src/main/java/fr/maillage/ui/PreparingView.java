package fr.maillage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fr.maillage.catalogue.Readiness;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Words;
import org.jspecify.annotations.Nullable;

/**
 * Shown instead of any page until the facts are in. The address does not change, so the
 * page that was asked for opens as soon as it can.
 */
@Route(value = "preparation", autoLayout = false)
@AnonymousAllowed
class PreparingView extends Page implements BeforeEnterObserver {

	private static final int EVERY_SECOND = 1000;

	private final transient Readiness readiness;

	private final ProgressBar progress = new ProgressBar();

	private final Paragraph told = new Paragraph();

	private Readiness.@Nullable State shown;

	private @Nullable Registration polling;

	PreparingView(Readiness readiness) {
		this.readiness = readiness;
		addClassName("alone");
		this.told.getElement().setAttribute("role", "status");
		this.progress.getElement().setAttribute("aria-label", Words.say("preparing"));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (this.readiness.state() instanceof Readiness.State.Ready) {
			event.forwardTo("");
		}
		else {
			show(this.readiness.state());
		}
	}

	@Override
	protected void onAttach(AttachEvent event) {
		UI ui = event.getUI();
		ui.setPollInterval(EVERY_SECOND);
		this.polling = ui.addPollListener((poll) -> look(ui));
	}

	@Override
	protected void onDetach(DetachEvent event) {
		event.getUI().setPollInterval(-1);
		if (this.polling != null) {
			this.polling.remove();
		}
	}

	private void look(UI ui) {
		Readiness.State state = this.readiness.state();
		if (state instanceof Readiness.State.Ready) {
			ui.setPollInterval(-1);
			ui.getPage().reload();
		}
		else if (!state.equals(this.shown)) {
			show(state);
		}
	}

	private void show(Readiness.State state) {
		this.shown = state;
		if (state instanceof Readiness.State.Failed) {
			begin(Words.say("preparing.failed"));
			heading(new Span(Words.say("preparing.failed")));
			add(lead(Words.say("preparing.failed.lead")), new Paragraph(Words.say("preparing.failed.next")));
		}
		else if (state instanceof Readiness.State.Preparing preparing) {
			progress(preparing);
		}
	}

	private void progress(Readiness.State.Preparing preparing) {
		begin(Words.say("preparing"));
		heading(new Span(Words.say("preparing")));
		boolean known = preparing.total() > 0;
		this.progress.setIndeterminate(!known);
		if (known) {
			this.progress.setMax(preparing.total());
			this.progress.setValue(Math.min(preparing.done(), preparing.total()));
			this.told.setText(Words.say("preparing.rows", preparing.done(), preparing.total()));
		}
		add(lead(Words.say("preparing.lead")), this.progress, this.told);
	}

}
