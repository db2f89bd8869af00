package fr.maillage.graphql;

import static java.util.stream.Collectors.groupingBy;

import graphql.schema.DataFetchingEnvironment;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/**
 * A list within each of many things, paged: the pages of all things that ask with the
 * same arguments are loaded in one statement, and so are their lengths.
 *
 * @param <F> what filters the list
 * @param <T> the items
 */
public final class NestedLists<F, T> {

	private final String pagesName;

	private final String totalsName;

	private NestedLists(String name) {
		this.pagesName = name + " pages";
		this.totalsName = name + " totals";
	}

	/**
	 * Registers a nested list.
	 * @param name distinct from other lists
	 * @param pages loads a page for each thing
	 * @param totals counts the whole list of each thing
	 */
	public static <F, T> NestedLists<F, T> register(BatchLoaderRegistry registry, String name, Pages<F, T> pages,
			Totals<F> totals) {
		NestedLists<F, T> lists = new NestedLists<>(name);
		registry.<Within<Asked<F>>, Window<T>>forName(lists.pagesName)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys,
					(ids, asked) -> pages.of(ids, asked.filter(), asked.page().position(), asked.page().size()))));
		registry.<Within<F>, Long>forName(lists.totalsName)
			.registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys, totals::of)));
		return lists;
	}

	/** The page of the list within a thing. */
	public CompletableFuture<Connection<T>> within(String id, F filter, PageRequest page,
			DataFetchingEnvironment environment) {
		DataLoader<Within<Asked<F>>, Window<T>> pages = loader(this.pagesName, environment);
		Function<DataFetchingEnvironment, Object> total = (later) -> this
			.<Within<F>, Long>loader(this.totalsName, later)
			.load(new Within<>(id, filter))
			.thenApply((number) -> (number != null) ? number : 0L);
		return pages.load(new Within<>(id, new Asked<>(filter, page)))
			.thenApply((window) -> Connection.of(window, page, total));
	}

	private <K, V> DataLoader<K, V> loader(String name, DataFetchingEnvironment environment) {
		DataLoader<K, V> loader = environment.getDataLoader(name);
		if (loader == null) {
			throw new IllegalStateException("Nothing loads " + name);
		}
		return loader;
	}

	private static <A, V> Map<Within<A>, V> load(Set<Within<A>> keys, Batch<A, V> batch) {
		Map<Within<A>, V> loaded = new HashMap<>();
		keys.stream().collect(groupingBy(Within::asked)).forEach((asked, same) -> {
			List<String> ids = same.stream().map(Within::id).toList();
			batch.load(ids, asked).forEach((id, value) -> loaded.put(new Within<>(id, asked), value));
		});
		return loaded;
	}

	/** Loads a page of the list of each thing, by id of the thing. */
	public interface Pages<F, T> {

		/** A page for each thing. */
		Map<String, Window<T>> of(Collection<String> ids, F filter, ScrollPosition position, int limit);

	}

	/** Counts the whole list of each thing, by id of the thing. */
	public interface Totals<F> {

		/** The length of the list of each thing. */
		Map<String, Long> of(Collection<String> ids, F filter);

	}

	private interface Batch<A, V> {

		Map<String, V> load(Collection<String> ids, A asked);

	}

	private record Asked<F>(F filter, PageRequest page) {
	}

	private record Within<A>(String id, A asked) {
	}

}
