package fr.maillage.evidence.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.CitationReader;
import fr.maillage.evidence.Citations;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the evidence. */
@Repository
@Transactional(readOnly = true)
class CypherCitations implements Citations {

	private static final CypherQuery CITATIONS = CypherQuery.named("evidence/citations");

	private static final CypherQuery CITATIONS_OF_FACTS = CypherQuery.named("evidence/citations-of-facts");

	private final Questions questions;

	CypherCitations(Questions questions) {
		this.questions = questions;
	}

	@Override
	public Map<String, Citation> byIds(Collection<String> ids) {
		return this.questions.ask(CITATIONS, Map.of("ids", List.copyOf(ids)))
			.stream()
			.map(CypherCitations::citation)
			.collect(Collectors.toMap(Citation::id, Function.identity()));
	}

	@Override
	public Map<String, List<Citation>> byFacts(Collection<String> factIds) {
		List<Citation> citations = this.questions.ask(CITATIONS_OF_FACTS, Map.of("factIds", List.copyOf(factIds)))
			.stream()
			.map(CypherCitations::citation)
			.toList();
		Map<String, List<Citation>> byFact = new LinkedHashMap<>();
		for (String factId : factIds) {
			byFact.put(factId, citations.stream().filter((citation) -> citation.factIds().contains(factId)).toList());
		}
		return byFact;
	}

	private static Citation citation(Row row) {
		return CitationReader.citation(row.row("citation"), row.row("source"));
	}

}
