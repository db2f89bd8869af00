package fr.maillage.network.graphql;

import fr.maillage.graphql.Connection;
import fr.maillage.network.Neighbor;
import fr.maillage.network.NeighborCount;
import fr.maillage.relation.Entity;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;

/**
 * A page of what surrounds a thing, with how much surrounds it in all.
 *
 * @param center the thing
 * @param page the page
 * @param neighborCounts how many things surround it, by type of relationship and side
 */
public record Neighborhood(Entity center, Connection<Neighbor> page,
		List<NeighborCount> neighborCounts) implements graphql.relay.Connection<Neighbor> {

	@Override
	public List<Edge<Neighbor>> getEdges() {
		return this.page.edges();
	}

	/** The items without their cursors. */
	public List<Neighbor> nodes() {
		return this.page.nodes();
	}

	@Override
	public PageInfo getPageInfo() {
		return this.page.pageInfo();
	}

}
