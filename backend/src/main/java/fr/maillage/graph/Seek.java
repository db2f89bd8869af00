package fr.maillage.graph;

import fr.maillage.evidence.Row;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.util.Assert;

/**
 * Where a page starts and how long it is: a page seeks the rows after a folded name and
 * an id, so that rows written meanwhile neither repeat nor hide others. It asks for one
 * row more than the page holds, to know whether another page follows.
 *
 * @param sortKey folded name of the last row before the page; empty at the beginning
 * @param id id of the last row before the page; empty at the beginning
 * @param limit at most this many rows
 */
public record Seek(String sortKey, String id, int limit) {

	private static final String SORT_KEY = "sortKey";

	private static final String ID = "id";

	/** The page that starts after a position. */
	public static Seek after(ScrollPosition position, int limit) {
		Assert.isInstanceOf(KeysetScrollPosition.class, position, "Pages seek on keys");
		KeysetScrollPosition keyset = (KeysetScrollPosition) position;
		Assert.isTrue(keyset.scrollsForward(), "Pages go forward only");
		Map<String, Object> keys = keyset.getKeys();
		return new Seek(keys.getOrDefault(SORT_KEY, "").toString(), keys.getOrDefault(ID, "").toString(), limit);
	}

	/** The position after a row. */
	public static ScrollPosition position(String sortKey, String id) {
		return ScrollPosition.forward(Map.of(SORT_KEY, sortKey, ID, id));
	}

	/** What a paged question is asked with. */
	public Map<String, Object> parameters() {
		return Map.of(SORT_KEY, this.sortKey, ID, this.id, "limit", this.limit + 1);
	}

	/**
	 * The page made of these rows, of which the last is left out when it is one too many.
	 * @param column the column that holds each item, with its {@code id}
	 */
	public <T> Window<T> window(List<Row> rows, String column, Function<Row, T> item) {
		List<Row> page = rows.subList(0, Math.min(rows.size(), this.limit));
		List<ScrollPosition> positions = page.stream()
			.map((row) -> position(row.text(SORT_KEY), row.row(column).text(ID)))
			.toList();
		List<T> items = page.stream().map((row) -> item.apply(row.row(column))).toList();
		return Window.from(items, positions::get, rows.size() > this.limit);
	}

	/**
	 * A page for each of these, made of the rows that name it.
	 * @param owner the column that names it
	 * @param owners all of them: one without rows has an empty page
	 */
	public <T> Map<String, Window<T>> windows(List<Row> rows, String owner, Collection<String> owners, String column,
			Function<Row, T> item) {
		Map<String, List<Row>> rowsOf = rows.stream().collect(Collectors.groupingBy((row) -> row.text(owner)));
		Map<String, Window<T>> windows = new LinkedHashMap<>();
		owners.forEach((id) -> windows.put(id, window(rowsOf.getOrDefault(id, List.of()), column, item)));
		return windows;
	}

}
