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
 * @param cut whether there are so many, of the kinds that were asked for, that not all
 * were looked at: the total is then the least
 * @param facetsCut whether the numbers of each kind are the least, for the same reason
 * @param correction the words that were looked for instead of those typed, by their close
 * spelling; null when they were looked for as typed
 * @param unknown words that were typed and that nothing holds
 */
public record Found(Window<Hit> hits, long total, List<Facet> facets, boolean cut, boolean facetsCut,
		@Nullable String correction, List<String> unknown) {
}
