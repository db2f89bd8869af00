package fr.maillage.wave;

import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Relation;
import java.util.List;

/**
 * A wave with what sources say of it.
 *
 * @param figures each number that a source states of it
 * @param relations who funds, pilots, facilitates, supports it and what it addresses
 * @param disagreements about it or its figures
 */
public record WaveSummary(Wave wave, List<Figure> figures, List<Relation> relations, List<Disagreement> disagreements) {
}
