package fr.maillage.coverage;

import fr.maillage.cluster.Headcount;

/**
 * What a column holds over all regions.
 *
 * @param clusters how many clusters, each counted once
 * @param announced how many of these documents only announce
 * @param headcount those of their participants who belong to the column, each counted
 * once
 * @param inferred whether we deduce that these belong to the column: no document says it
 * of any
 */
public record ColumnTotal(Column column, int clusters, int announced, Headcount headcount, boolean inferred) {
}
