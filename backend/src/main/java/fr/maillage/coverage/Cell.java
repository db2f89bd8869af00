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
 * @param announced how many of these documents only announce
 * @param headcount those of their participants who belong to the column, each counted
 * once
 * @param inferred whether we deduce what it tells: no document says it
 */
public record Cell(String column, CellState state, List<EntityRef> clusters, int announced, Headcount headcount,
		boolean inferred) {
}
