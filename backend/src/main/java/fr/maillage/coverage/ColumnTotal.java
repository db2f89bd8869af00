package fr.maillage.coverage;

import fr.maillage.cluster.Headcount;

/**
 * What a column holds over all regions.
 *
 * @param clusters how many clusters, each counted once
 * @param headcount their participants, each counted once
 */
public record ColumnTotal(Column column, int clusters, Headcount headcount) {
}
