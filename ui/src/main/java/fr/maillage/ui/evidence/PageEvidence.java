package fr.maillage.ui.evidence;

import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Citations;
import fr.maillage.evidence.Cited;
import fr.maillage.ui.component.Evidence;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers the evidence of everything that a page shows, in two statements. */
@Component
public class PageEvidence {

	private final Citations citations;

	PageEvidence(Citations citations) {
		this.citations = citations;
	}

	/** The evidence of all these. */
	public Evidence of(Stream<? extends Cited> cited) {
		return ofIds(cited.flatMap((one) -> one.citationIds().stream()).distinct().toList());
	}

	/** The evidence of these ids, with the premises of its inferences. */
	public Evidence ofIds(Collection<String> ids) {
		Map<String, Citation> found = this.citations.byIds(ids);
		List<String> facts = found.values()
			.stream()
			.flatMap((citation) -> citation.premises().stream())
			.distinct()
			.toList();
		return new Evidence(found, facts.isEmpty() ? Map.of() : this.citations.byFacts(facts));
	}

}
