package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Citation;
import java.util.List;

/** The proofs of one line: the first two as badges, the others behind a count. */
public final class Proofs extends Span {

	private static final int SHOWN = 2;

	Proofs(List<Citation> citations, Evidence evidence) {
		addClassName("proofs");
		if (citations.isEmpty()) {
			add(new Unstated(Words.say("proof.none")));
			return;
		}
		citations.stream().limit(SHOWN).map((citation) -> new ProofBadge(citation, evidence)).forEach(this::add);
		if (citations.size() > SHOWN) {
			add(new ProofBadge(citations.subList(SHOWN, citations.size()), evidence));
		}
	}

}
