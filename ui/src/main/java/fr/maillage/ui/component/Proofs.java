package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Citation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The proofs of one line: the first two places as badges, the others behind a count; on
 * paper all of them.
 */
public final class Proofs extends Span {

	private static final int SHOWN = 2;

	Proofs(List<Citation> citations, boolean announced, Evidence evidence) {
		addClassName("proofs");
		if (citations.isEmpty()) {
			add(new Unstated(Words.say("proof.none")));
			return;
		}
		List<List<Citation>> places = byPlace(citations);
		places.stream().limit(SHOWN).map((place) -> ProofBadge.of(place, announced, evidence)).forEach(this::add);
		if (places.size() > SHOWN) {
			List<List<Citation>> folded = places.subList(SHOWN, places.size());
			add(ProofBadge.more(folded.stream().flatMap(List::stream).toList(), announced, evidence));
			folded.stream().map((place) -> ProofBadge.onPaper(place, announced)).forEach(this::add);
		}
	}

	/** Two proofs at one place of a document would look the same: they share a badge. */
	private static List<List<Citation>> byPlace(List<Citation> citations) {
		return List.copyOf(citations.stream()
			.collect(Collectors.groupingBy(
					(citation) -> List.of(citation.source().id(), citation.locator(), citation.status()),
					LinkedHashMap::new, Collectors.toList()))
			.values());
	}

}
