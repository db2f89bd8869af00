package fr.maillage.ui.component;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Confidence;
import fr.maillage.evidence.Status;
import java.util.List;

/**
 * What a proof badge opens: the document, its date, the place and the words; for an
 * inference its reason and its premises with their words.
 */
final class ProofWindow extends Popover {

	ProofWindow(List<Citation> citations, boolean announced, Evidence evidence) {
		addClassName("proof-window");
		setPosition(PopoverPosition.BOTTOM);
		setWidth("min(360px, calc(100vw - 32px))");
		setAutofocus(true);
		setAriaLabel(Words.say("proof.window"));
		add(closing());
		citations.forEach((citation) -> add(block(citation, announced, evidence)));
	}

	private NativeButton closing() {
		NativeButton close = new NativeButton();
		close.addClassName("close");
		close.add(Icon.X.drawing());
		close.getElement().setAttribute("aria-label", Words.say("proof.close"));
		close.addClickListener((click) -> close());
		return close;
	}

	private static Div block(Citation citation, boolean announced, Evidence evidence) {
		Div block = new Div();
		block.addClassName("proof-block");
		Mark mark = Mark.of(citation.status(), announced);
		block.add(new H2(mark.drawing(), new Span(Words.say("proof." + mark.name()))));
		DescriptionList facts = new DescriptionList();
		Facts.of(facts)
			.add("proof.document", Link.to(Sources.ref(citation.source())))
			.add("proof.date", Sources.date(citation.source()))
			.add("proof.locator", new Span(Locator.spoken(citation.locator())));
		if (citation.confidence() != Confidence.HIGH) {
			Facts.of(facts).add("proof.confidence", new Span(Words.label(citation.confidence())));
		}
		block.add(facts);
		if (citation.quote() != null) {
			block.add(new Quote(citation.quote()));
		}
		else if (citation.status() == Status.STATED) {
			block.add(new Paragraph(Words.say("proof.row")));
		}
		if (citation.status() == Status.INFERRED) {
			reasoning(block, citation, evidence);
		}
		Link open = new Link(Sources.address(citation), Words.say("proof.open"));
		open.addClassName("open");
		block.add(open);
		return block;
	}

	private static void reasoning(Div block, Citation citation, Evidence evidence) {
		if (citation.reason() != null) {
			Paragraph reason = new Paragraph(new Printed(citation.reason()));
			block.add(new H3(Words.say("proof.reason")), reason);
		}
		List<Citation> premises = citation.premises()
			.stream()
			.flatMap((fact) -> evidence.premises().getOrDefault(fact, List.of()).stream())
			.toList();
		if (!premises.isEmpty()) {
			block.add(new H3(Words.say("proof.premises")));
			premises.forEach((premise) -> block.add(premise(premise)));
		}
	}

	private static Div premise(Citation premise) {
		Div line = new Div();
		line.addClassName("premise");
		Link document = new Link(Sources.address(premise), premise.source().shortName() + " " + premise.locator());
		document.getElement().setAttribute("lang", "fr");
		if (premise.quote() != null) {
			line.add(new Quote(premise.quote()));
		}
		line.add(Mark.of(premise.status()).spoken(), new Span(" "), document);
		return line;
	}

}
