package fr.maillage.provenance.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.Entities;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the questions on which sources disagree. */
@Repository
@Transactional(readOnly = true)
class CypherDisagreements implements Disagreements {

	private static final CypherQuery DISAGREEMENTS = CypherQuery.named("provenance/disagreements");

	private static final CypherQuery NUMBER = CypherQuery.named("provenance/number-of-disagreements");

	private static final CypherQuery ABOUT = CypherQuery.named("provenance/disagreements-about");

	private static final CypherQuery OF_THINGS = CypherQuery.named("provenance/disagreements-of");

	private final Questions questions;

	private final Entities entities;

	private final DisagreementReader disagreements;

	CypherDisagreements(Questions questions, Entities entities, DisagreementReader disagreements) {
		this.questions = questions;
		this.entities = entities;
		this.disagreements = disagreements;
	}

	@Override
	public Optional<Disagreement> find(String id) {
		return this.entities.find(id).filter(Disagreement.class::isInstance).map(Disagreement.class::cast);
	}

	@Override
	public Window<Disagreement> page(ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		return seek.window(this.questions.ask(DISAGREEMENTS, seek.parameters()), "disagreement",
				this.disagreements::read);
	}

	@Override
	public long count() {
		return this.questions.askForNumber(NUMBER, Map.of());
	}

	@Override
	public List<Disagreement> about(Collection<String> ids) {
		return this.questions.ask(ABOUT, Map.of("ids", List.copyOf(ids)))
			.stream()
			.map((row) -> this.disagreements.read(row.row("disagreement")))
			.toList();
	}

	@Override
	public Map<String, List<Disagreement>> of(Collection<String> ids) {
		return this.questions.askInGroups(OF_THINGS, Map.of("ids", List.copyOf(ids)), "thing", "disagreement",
				this.disagreements::read);
	}

}
