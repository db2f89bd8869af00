package fr.maillage.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.relation.EntityKind;
import fr.maillage.search.Found;
import fr.maillage.search.Hit;
import fr.maillage.search.Search;
import fr.maillage.search.Searches;
import fr.maillage.search.Way;
import fr.maillage.test.GraphIntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;

/** What readers type, on the real facts: what must come first, and what must not come. */
@GraphIntegrationTest(seed = true)
class SearchTableIT {

	private static final String NOTHING = "-";

	private static final int TEN = 10;

	@Autowired
	private Searches searches;

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/search/searches.csv", delimiter = '|', numLinesToSkip = 3, emptyValue = "",
			nullValues = "∅")
	void findsWhatIsMeant(String typed, String first, String among, String never) {
		Found found = find(typed, 1000);
		List<String> ids = ids(found);
		if (NOTHING.equals(first)) {
			assertThat(ids).isEmpty();
			return;
		}
		if (given(first)) {
			assertThat(ids).first().as("first of %s", ids.subList(0, Math.min(TEN, ids.size()))).isEqualTo(first);
		}
		List<String> shown = ids.subList(0, Math.min(TEN, ids.size()));
		if (given(among)) {
			assertThat(shown).contains(among.split(" "));
		}
		if (given(never)) {
			assertThat(ids).doesNotContain(never.split(" "));
		}
		assertThat(ids).doesNotHaveDuplicates();
		assertThat(found.total()).isEqualTo(ids.size());
	}

	@Test
	void tellsTheWayInWhichEachWasFound() {
		assertThat(first("28").way()).isEqualTo(Way.CODE);
		assertThat(first("Normandie").way()).isEqualTo(Way.NAME);
		assertThat(first("haute autorité de santé")).extracting(Hit::way, Hit::matched)
			.containsExactly(Way.OTHER_NAME, "Haute Autorité de Santé");
		assertThat(first("ex-UNIFAF")).extracting(Hit::way, Hit::matched).containsExactly(Way.OTHER_NAME, "ex-UNIFAF");
		assertThat(first("norm").way()).isEqualTo(Way.BEGINNING);
		assertThat(first("had occitanie").way()).isEqualTo(Way.WORDS);
		assertThat(first("Normendie").way()).isEqualTo(Way.SPELLING);
		assertThat(find("Normendie", 1).correction()).isEqualTo("Normandie");
		assertThat(find("Normandie", 1).correction()).isNull();
	}

	@Test
	void saysWhichWordsNothingHolds() {
		assertThat(find("cluster télétravail", 10).unknown()).containsExactly("télétravail");
		assertThat(find("cluster", 10).unknown()).isEmpty();
	}

	@Test
	void countsByKindAndKeepsTheCountsWhenNarrowed() {
		Found all = find("normandie", 10);
		Found narrowed = this.searches.find(new Search("normandie", Set.of(EntityKind.CLUSTER)),
				ScrollPosition.keyset(), 10);
		assertThat(narrowed.facets()).isEqualTo(all.facets());
		assertThat(narrowed.hits()).extracting((hit) -> hit.entity().kind()).containsOnly(EntityKind.CLUSTER);
		assertThat(all.facets())
			.anySatisfy((facet) -> assertThat(facet.number()).isEqualTo(narrowed.total()).isGreaterThan(1));
		assertThat(all.facets().stream().mapToLong((facet) -> facet.number()).sum()).isEqualTo(all.total());
	}

	@ParameterizedTest
	@ValueSource(strings = { "971", "76540", "2A", "(HAD)" })
	void knowsCodesAndLeavesSignsOut(String text) {
		Found found = find(text, 20);
		assertThat(found.total()).isPositive();
		assertThat(found.unknown()).isEmpty();
		assertThat(found.correction()).isNull();
	}

	@Test
	void printsAnUnknownWordWithoutTheSignsAroundIt() {
		assertThat(find("cluster (hublot)", 20).unknown()).containsExactly("hublot");
	}

	@Test
	void goesOnFromPageToPageWithoutRepeatingOrSkipping() {
		List<String> whole = ids(find("normandie", 1000));
		List<String> paged = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		boolean more = true;
		while (more) {
			var page = this.searches.find(new Search("normandie", Set.of()), position, 7).hits();
			page.forEach((hit) -> paged.add(hit.entity().id()));
			more = page.hasNext();
			position = page.positionAt(page.size() - 1);
		}
		assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(14);
	}

	@Test
	void looksAtTheBeginningOfALongText() {
		assertThat(find("normandie " + "z".repeat(300), 10).unknown()).hasSize(1);
		assertThat(ids(find("normandie" + " ".repeat(300) + "zzz", 10))).first().isEqualTo("region-28");
		assertThat(find("ars ".repeat(75), 10).unknown()).isEmpty();
	}

	private Hit first(String typed) {
		return find(typed, 1).hits().getContent().getFirst();
	}

	private Found find(String typed, int limit) {
		return this.searches.find(new Search(typed, Set.of()), ScrollPosition.keyset(), limit);
	}

	private static List<String> ids(Found found) {
		return found.hits().stream().map((hit) -> hit.entity().id()).toList();
	}

	private static boolean given(String ids) {
		return ids != null && !ids.isBlank();
	}

}
