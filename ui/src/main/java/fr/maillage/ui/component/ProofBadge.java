package fr.maillage.ui.component;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import fr.maillage.evidence.Citation;
import java.util.List;

/**
 * A proof one click away: mark, short name of the document, place in it. Its window is
 * made when it is first asked for, because a page can hold hundreds of badges.
 */
public final class ProofBadge extends NativeButton {

	private final Registration firstClick;

	private final transient List<Citation> citations;

	private final transient Evidence evidence;

	ProofBadge(Citation citation, Evidence evidence) {
		this(List.of(citation), evidence, Mark.of(citation.status()));
		Span locator = new Span(citation.locator());
		locator.addClassName("loc");
		add(Hidden.text(Words.say("proof.is", Words.label(Mark.of(citation.status())))),
				new Printed(citation.source().shortName()), locator);
	}

	/** The badge that stands for several more proofs. */
	ProofBadge(List<Citation> more, Evidence evidence) {
		this(more, evidence, Mark.of(more.getFirst().status()));
		add(new Span("+" + more.size()), Hidden.text(Words.say("proof.more", more.size())));
	}

	private ProofBadge(List<Citation> citations, Evidence evidence, Mark mark) {
		this.citations = citations;
		this.evidence = evidence;
		addClassName("proof");
		getElement().setAttribute("type", "button");
		getElement().setAttribute("aria-haspopup", "dialog");
		add(mark.drawing());
		this.firstClick = addClickListener((click) -> show());
	}

	private void show() {
		this.firstClick.remove();
		ProofWindow window = new ProofWindow(this.citations, this.evidence);
		window.setTarget(this);
		window.open();
	}

}
