package fr.maillage.cluster;

import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * How many establishments take part, each counted once: the outermost groups, and the
 * named establishments that are in none of them.
 *
 * @param min at least this many
 * @param max at most this many
 * @param known false when no source tells: then min and max are 0 and mean nothing
 * @param splitStated false when a group is shared by several clusters and no source tells
 * how it splits
 * @param shared whether some of those counted also take part in clusters other than
 * these: then the numbers are of the whole, of which these clusters have a part
 * @param named the establishments that are named
 * @param counted what was counted
 */
public record Headcount(int min, int max, boolean known, boolean splitStated, boolean shared, List<EntityRef> named,
		List<EntityRef> counted) {
}
