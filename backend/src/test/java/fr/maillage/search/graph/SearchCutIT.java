package fr.maillage.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.relation.EntityKind;
import fr.maillage.search.Facet;
import fr.maillage.search.Found;
import fr.maillage.search.Search;
import fr.maillage.search.Searches;
import fr.maillage.test.GraphIntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;

/** Where more answers than a search looks at, it says so, and keeps the same things. */
@GraphIntegrationTest(fixtures = "fixtures/many.cypher")
class SearchCutIT {

	private static final int KEPT = CypherSearches.LOOKED_AT + 1;

	@Autowired
	private Searches searches;

	@Test
	void saysThatThereAreMoreThanItCounts() {
		Found found = find("hublot", Set.of(), 1);
		assertThat(found.cut()).isTrue();
		assertThat(found.facetsCut()).isTrue();
		assertThat(found.total()).isGreaterThanOrEqualTo(KEPT).isLessThan(1203);
	}

	@Test
	void keepsTheFirstByKindThenByName() {
		List<String> ids = ids(find("hublot", Set.of(), 2000));
		assertThat(ids).contains("cluster-1", "cluster-2", "cluster-3", "theme-0001", "theme-0998")
			.doesNotContain("theme-1002", "theme-1200");
	}

	@Test
	void countsAKindInFullWhenOnlyTheOthersWereCut() {
		Found found = find("hublot", Set.of(EntityKind.CLUSTER), 10);
		assertThat(ids(found)).containsExactlyInAnyOrder("cluster-1", "cluster-2", "cluster-3");
		assertThat(found.total()).isEqualTo(3);
		assertThat(found.cut()).isFalse();
		assertThat(found.facetsCut()).isTrue();
		assertThat(find("hublot", Set.of(EntityKind.THEME), 10).cut()).isTrue();
	}

	@Test
	void isWholeWhenNoWayAloneFindsTooMuch() {
		Found found = find("lucar", Set.of(), 1);
		assertThat(found.total()).isEqualTo(1201);
		assertThat(found.cut()).isFalse();
		assertThat(found.facets()).contains(new Facet(EntityKind.ESTABLISHMENT, 600),
				new Facet(EntityKind.EXPERIMENT, 600));
	}

	@Test
	void goesThroughAllThatItCountsWithoutRepeatingOrSkipping() {
		List<String> paged = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		boolean more = true;
		while (more) {
			var page = this.searches.find(new Search("hublot", Set.of()), position, 100).hits();
			page.forEach((hit) -> paged.add(hit.entity().id()));
			more = page.hasNext();
			position = page.positionAt(page.size() - 1);
		}
		assertThat(paged).isEqualTo(ids(find("hublot", Set.of(), 2000)))
			.hasSize((int) find("hublot", Set.of(), 1).total());
	}

	private Found find(String text, Set<EntityKind> kinds, int limit) {
		return this.searches.find(new Search(text, kinds), ScrollPosition.keyset(), limit);
	}

	private static List<String> ids(Found found) {
		return found.hits().stream().map((hit) -> hit.entity().id()).toList();
	}

}
