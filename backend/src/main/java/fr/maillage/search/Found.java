package fr.maillage.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;

/**
 * What answers a search.
 *
 * @param hits a page of them
 * @param total how many there are, of the kinds that were asked for
 * @param facets how many there are of each kind, whatever kinds were asked for; the most
 * first
 * @param cut whether there are so many that not all were looked at: the numbers are then
 * the least
 * @param correction the words that were looked for instead of those typed, by their close
 * spelling; null when they were looked for as typed
 * @param unknown words that were typed and that nothing holds
 */
public record Found(Window<Hit> hits, long total, List<Facet> facets, boolean cut, @Nullable String correction,
		List<String> unknown) {
}
