package fr.maillage.search.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Found;
import fr.maillage.search.Hit;
import fr.maillage.search.Search;
import fr.maillage.search.Searches;
import fr.maillage.search.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds in three statements: which words are known, what matches them, and the things of
 * the page; and once more what matches of the kinds that are wanted, when there is too
 * much of others. What matches is ranked and counted here.
 *
 * @see "docs/decisions/0012-search-by-ways.md"
 */
@Repository
@Transactional(readOnly = true)
class CypherSearches implements Searches {

	/** More matches than these by one way are not looked at, and the answer says so. */
	static final int LOOKED_AT = 1000;

	private static final CypherQuery WORDS = CypherQuery.named("search/words");

	private static final CypherQuery MATCHES = CypherQuery.named("search/matches");

	private final Questions questions;

	private final Entities entities;

	CypherSearches(Questions questions, Entities entities) {
		this.questions = questions;
		this.entities = entities;
	}

	@Override
	public Found find(Search search, ScrollPosition position, int limit) {
		Words typed = Words.of(search.text());
		if (typed.isEmpty()) {
			return new Found(Window.from(List.of(), (index) -> position), 0, List.of(), false, false, null, List.of());
		}
		Map<String, String> corrections = new HashMap<>();
		List<String> unknown = new ArrayList<>();
		@Nullable String correction = correct(typed, corrections, unknown);
		Words words = typed.with(corrections);
		Matches all = matches(words, Set.of());
		// what is wanted may be among those that were cut
		Matches wanted = (all.cut() && !search.kinds().isEmpty()) ? matches(words, search.kinds())
				: all.of(search.kinds());
		Window<Hit> hits = page(wanted.ranked(), words, correction != null, Seek.after(position, limit));
		return new Found(hits, wanted.ranked().size(), all.facets(), wanted.cut(), all.cut(), correction, unknown);
	}

	/** The words as corrected and printed, or null when all are known as typed. */
	private @Nullable String correct(Words typed, Map<String, String> corrections, List<String> unknown) {
		Map<String, String> printed = new HashMap<>();
		for (Row row : this.questions.ask(WORDS, Map.of("words", typed.asked(), "code", typed.code()))) {
			String word = row.text("word");
			if (!row.flag("known")) {
				// another form of a known word is no misspelling, unless it is one letter
				// away from a name
				int edits = row.flag("akin") ? Math.min(1, Words.edits(word)) : Words.edits(word);
				Map<String, String> nearest = (edits > 0) ? Spelling.nearest(word, row.rows("near"), edits) : Map.of();
				nearest.forEach((stored, shown) -> {
					corrections.put(word, stored);
					printed.put(word, shown);
				});
				if (nearest.isEmpty() && !row.flag("akin")) {
					unknown.add(typed.asTyped(word));
				}
			}
		}
		return corrections.isEmpty() ? null : String.join(" ",
				typed.telling().stream().map((word) -> printed.getOrDefault(word, typed.asTyped(word))).toList());
	}

	private Matches matches(Words words, Set<EntityKind> kinds) {
		Map<String, Object> parameters = words.parameters();
		parameters.put("labels", kinds.isEmpty() ? null : kinds.stream().map(EntityKind::label).toList());
		parameters.put("ranks", Ranked.RANKS);
		parameters.put("rank", Ranked.ORGANIZATIONS);
		parameters.put("limit", LOOKED_AT + 1);
		return Matches.of(this.questions.ask(MATCHES, parameters), words, LOOKED_AT);
	}

	private Window<Hit> page(List<Ranked> matches, Words words, boolean corrected, Seek seek) {
		List<Ranked> after = matches.stream().filter((match) -> match.isAfter(seek)).toList();
		List<Ranked> page = after.subList(0, Math.min(after.size(), seek.limit()));
		if (page.isEmpty()) {
			return Window.from(List.of(), (index) -> ScrollPosition.keyset());
		}
		Map<String, Entity> things = this.entities.byIds(page.stream().map((match) -> match.candidate().id()).toList());
		List<Hit> hits = page.stream()
			.map((match) -> new Hit(Objects.requireNonNull(things.get(match.candidate().id())),
					corrected ? Way.SPELLING : match.way(), match.candidate().matched(words)))
			.toList();
		return Window.from(hits, (index) -> page.get(index).position(), after.size() > page.size());
	}

}
