package fr.maillage.wave.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.figure.Figure;
import fr.maillage.figure.Figures;
import fr.maillage.graph.Questions;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import fr.maillage.wave.Wave;
import fr.maillage.wave.WaveSummary;
import fr.maillage.wave.Waves;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the waves. */
@Repository
@Transactional(readOnly = true)
class CypherWaves implements Waves {

	private static final CypherQuery WAVES = CypherQuery.named("wave/waves");

	private static final Set<RelationType> TOLD = EnumSet.of(RelationType.FUNDS, RelationType.PILOTS,
			RelationType.FACILITATES, RelationType.CARRIES, RelationType.SUPPORTS, RelationType.EVALUATED,
			RelationType.FOUNDED, RelationType.ADDRESSES);

	private static final int MANY = 1000;

	private static final Window<Relation> NONE = Window.from(List.of(), (index) -> ScrollPosition.keyset());

	private final Questions questions;

	private final WaveReader waves;

	private final Figures figures;

	private final Relations relations;

	private final Disagreements disagreements;

	CypherWaves(Questions questions, WaveReader waves, Figures figures, Relations relations,
			Disagreements disagreements) {
		this.questions = questions;
		this.waves = waves;
		this.figures = figures;
		this.relations = relations;
		this.disagreements = disagreements;
	}

	@Override
	public Optional<Wave> find(String id) {
		return list().stream().filter((wave) -> wave.id().equals(id)).findFirst();
	}

	@Override
	public List<Wave> list() {
		return this.questions.ask(WAVES, Map.of()).stream().map((row) -> this.waves.read(row.row("wave"))).toList();
	}

	@Override
	public List<WaveSummary> all() {
		List<Wave> list = list();
		List<String> ids = list.stream().map(Wave::id).toList();
		Map<String, List<Figure>> figuresOf = this.figures.about(ids);
		Map<String, Window<Relation>> relationsOf = this.relations.of(ids, TOLD, Direction.EITHER,
				ScrollPosition.keyset(), MANY);
		List<WaveSummary> summaries = list.stream()
			.map((wave) -> new WaveSummary(wave, figuresOf.getOrDefault(wave.id(), List.of()),
					relationsOf.getOrDefault(wave.id(), NONE).getContent(), List.of()))
			.toList();
		List<Disagreement> all = this.disagreements
			.about(summaries.stream().map(CypherWaves::ids).flatMap(Collection::stream).toList());
		return summaries.stream()
			.map((summary) -> new WaveSummary(summary.wave(), summary.figures(), summary.relations(),
					all.stream().filter((disagreement) -> disagreement.isAbout(ids(summary))).toList()))
			.toList();
	}

	private static Set<String> ids(WaveSummary summary) {
		Set<String> ids = new HashSet<>(Set.of(summary.wave().id()));
		summary.figures().forEach((figure) -> ids.add(figure.id()));
		summary.relations().forEach((relation) -> ids.add(relation.id()));
		return ids;
	}

}
