package fr.maillage.provenance.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.CitationReader;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.provenance.Fact;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.provenance.Sources;
import fr.maillage.relation.Entities;
import fr.maillage.relation.RelationReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the documents. */
@Repository
@Transactional(readOnly = true)
class CypherSources implements Sources {

	private static final CypherQuery SOURCES = CypherQuery.named("provenance/sources");

	private static final CypherQuery NUMBER = CypherQuery.named("provenance/number-of-sources");

	private static final CypherQuery FACTS = CypherQuery.named("provenance/facts");

	private final Questions questions;

	private final Entities entities;

	private final SourceDocumentReader documents;

	CypherSources(Questions questions, Entities entities, SourceDocumentReader documents) {
		this.questions = questions;
		this.entities = entities;
		this.documents = documents;
	}

	@Override
	public Optional<SourceDocument> find(String id) {
		return this.entities.find(id).filter(SourceDocument.class::isInstance).map(SourceDocument.class::cast);
	}

	@Override
	public Window<SourceDocument> page(ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		return seek.window(this.questions.ask(SOURCES, seek.parameters()), "source", this.documents::read);
	}

	@Override
	public long count() {
		return this.questions.askForNumber(NUMBER, Map.of());
	}

	@Override
	public List<Fact> facts(String id, int limit) {
		return facts(List.of(id), ScrollPosition.keyset(), limit).values().iterator().next().getContent();
	}

	@Override
	public Map<String, Window<Fact>> facts(Collection<String> ids, ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = new HashMap<>(seek.parameters());
		parameters.put("ids", List.copyOf(ids));
		return seek.windows(this.questions.ask(FACTS, parameters), "document", ids, "fact", CypherSources::fact);
	}

	private static Fact fact(Row row) {
		return new Fact(CitationReader.citation(row, row.row("source")),
				row.rows("things").stream().map(RelationReader::ref).toList(),
				row.rows("relations").stream().map(RelationReader::relation).toList());
	}

}
