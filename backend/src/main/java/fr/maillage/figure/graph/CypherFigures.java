package fr.maillage.figure.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.figure.Figure;
import fr.maillage.figure.Figures;
import fr.maillage.graph.Questions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the numbers that sources state. */
@Repository
@Transactional(readOnly = true)
class CypherFigures implements Figures {

	private static final CypherQuery ABOUT = CypherQuery.named("figure/about");

	private final Questions questions;

	private final FigureReader figures;

	CypherFigures(Questions questions, FigureReader figures) {
		this.questions = questions;
		this.figures = figures;
	}

	@Override
	public Map<String, List<Figure>> about(Collection<String> ids) {
		return this.questions.askInGroups(ABOUT, Map.of("ids", List.copyOf(ids)), "about", "figure",
				this.figures::read);
	}

}
