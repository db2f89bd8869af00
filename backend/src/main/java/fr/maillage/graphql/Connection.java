package fr.maillage.graphql;

import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultEdge;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.Window;

/**
 * A page of a list as Relay's specification has it; the whole is counted only when a
 * program asks for it.
 *
 * @param total counts the whole list, at once or later
 * @param <T> the items
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo,
		Function<DataFetchingEnvironment, Object> total) implements graphql.relay.Connection<T> {

	/** The page that a window shows. */
	public static <T> Connection<T> of(Window<T> window, PageRequest page,
			Function<DataFetchingEnvironment, Object> total) {
		List<Edge<T>> edges = new ArrayList<>();
		for (int i = 0; i < window.size(); i++) {
			String cursor = Positions.cursor(window.positionAt(i)).encode(page.list());
			edges.add(new DefaultEdge<>(window.getContent().get(i), new DefaultConnectionCursor(cursor)));
		}
		PageInfo pageInfo = new DefaultPageInfo(edges.isEmpty() ? null : cursor(edges.getFirst()),
				edges.isEmpty() ? null : cursor(edges.getLast()), page.after() != null, window.hasNext());
		return new Connection<>(edges, pageInfo, total);
	}

	private static ConnectionCursor cursor(Edge<?> edge) {
		return edge.getCursor();
	}

	/** The same page of a list whose length is known. */
	public Connection<T> counted(long number) {
		return new Connection<>(this.edges, this.pageInfo, (environment) -> number);
	}

	/** The items without their cursors. */
	public List<T> nodes() {
		return this.edges.stream().map(Edge::getNode).toList();
	}

	@Override
	public List<Edge<T>> getEdges() {
		return this.edges;
	}

	@Override
	public PageInfo getPageInfo() {
		return this.pageInfo;
	}

}
