package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
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

	private final boolean announced;

	private final transient Evidence evidence;

	private ProofBadge(List<Citation> citations, boolean announced, Evidence evidence, Component... words) {
		this.citations = citations;
		this.announced = announced;
		this.evidence = evidence;
		addClassName("proof");
		getElement().setAttribute("type", "button");
		getElement().setAttribute("aria-haspopup", "dialog");
		add(Mark.of(citations.getFirst().status(), announced).drawing());
		add(words);
		this.firstClick = addClickListener((click) -> show());
	}

	/** The badge of what is proved at one place of a document. */
	static ProofBadge of(List<Citation> place, boolean announced, Evidence evidence) {
		Citation first = place.getFirst();
		return new ProofBadge(place, announced, evidence,
				Hidden.text(Words.say("proof.is", Words.label(Mark.of(first.status(), announced)))),
				new Printed(first.source().shortName()), locator(first));
	}

	/** The badge that stands for several more proofs. */
	static ProofBadge more(List<Citation> more, boolean announced, Evidence evidence) {
		ProofBadge badge = new ProofBadge(more, announced, evidence, new Span("+" + more.size()),
				Hidden.text(Words.say("proof.more", more.size())));
		badge.addClassName("folded");
		return badge;
	}

	/** What stands on paper for a badge that is folded on the screen. */
	static Span onPaper(List<Citation> place, boolean announced) {
		Citation first = place.getFirst();
		Span proof = new Span(Mark.of(first.status(), announced).drawing(), new Printed(first.source().shortName()),
				locator(first));
		proof.addClassNames("proof", "on-paper");
		return proof;
	}

	private static Span locator(Citation citation) {
		Span locator = new Span(citation.locator());
		locator.addClassName("loc");
		locator.setTitle(citation.locator());
		return locator;
	}

	private void show() {
		this.firstClick.remove();
		ProofWindow window = new ProofWindow(this.citations, this.announced, this.evidence);
		window.setTarget(this);
		window.open();
	}

}
