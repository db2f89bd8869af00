package fr.maillage.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The evidence, held in memory. */
public record InMemoryCitations(List<Citation> citations) implements Citations {

	@Override
	public Map<String, Citation> byIds(Collection<String> ids) {
		return this.citations.stream()
			.filter((citation) -> ids.contains(citation.id()))
			.collect(Collectors.toMap(Citation::id, Function.identity()));
	}

	@Override
	public Map<String, List<Citation>> byFacts(Collection<String> factIds) {
		return this.citations.stream()
			.filter((citation) -> citation.status() == Status.STATED && factIds.contains(citation.factId()))
			.collect(Collectors.groupingBy(Citation::factId));
	}

}
