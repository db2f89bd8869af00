package fr.maillage.coverage;

import fr.maillage.cluster.Headcount;
import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * Where a region meets a column.
 *
 * @param column key of the column
 * @param state what it tells
 * @param clusters the clusters known there, by name; none unless the state says so
 * @param headcount the participants of these, each counted once
 * @param inferred whether none of these is said by a document to belong to the column
 */
public record Cell(String column, CellState state, List<EntityRef> clusters, Headcount headcount, boolean inferred) {
}
