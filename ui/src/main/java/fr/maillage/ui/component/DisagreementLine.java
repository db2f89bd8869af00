package fr.maillage.ui.component;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Scale;
import java.util.List;

/** A disagreement in one line: its subject, and every value that is claimed. */
public final class DisagreementLine extends ListItem {

	public DisagreementLine(Disagreement disagreement) {
		addClassName("dispute");
		Link subject = new Link(Address.of(disagreement.ref()), "");
		subject.add(new Strong(Asked.subject(disagreement)), new Printed(values(disagreement)));
		add(Mark.DISPUTED.drawing(), new Span(subject));
	}

	/**
	 * Every value that is claimed, each once, none before the other but in their order;
	 * those of different populations are no alternatives.
	 */
	public static String values(Disagreement disagreement) {
		List<String> distinct = distinct(disagreement);
		return (disagreement.scale() == Scale.POPULATIONS) ? String.join(Words.say("and.between"), distinct)
				: Words.either(distinct);
	}

	/** Every value that is claimed, each once. */
	public static List<String> distinct(Disagreement disagreement) {
		return disagreement.claims().stream().map(Claim::value).distinct().toList();
	}

}
