package fr.maillage.search.graphql;

import fr.maillage.graphql.Connection;
import fr.maillage.search.Facet;
import fr.maillage.search.Found;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what answers a search, with what is told of the whole.
 *
 * @param <T> the items
 */
public record Results<T>(Connection<T> page, Found found) implements graphql.relay.Connection<T> {

	@Override
	public List<Edge<T>> getEdges() {
		return this.page.edges();
	}

	/** The items without their cursors. */
	public List<T> nodes() {
		return this.page.nodes();
	}

	@Override
	public PageInfo getPageInfo() {
		return this.page.pageInfo();
	}

	/** How many there are, of the kinds asked for. */
	public long totalCount() {
		return this.found.total();
	}

	/** How many there are of each kind. */
	public List<Facet> facets() {
		return this.found.facets();
	}

	/** Whether not all was looked at, of the kinds asked for. */
	public boolean cut() {
		return this.found.cut();
	}

	/** Whether not all was looked at, of any kind. */
	public boolean facetsCut() {
		return this.found.facetsCut();
	}

	/** The words looked for instead of those typed. */
	public @Nullable String correction() {
		return this.found.correction();
	}

	/** Words that nothing holds. */
	public List<String> unknown() {
		return this.found.unknown();
	}

}
