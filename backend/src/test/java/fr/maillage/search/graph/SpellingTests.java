package fr.maillage.search.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.Row;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "normandie,normandie,0", "normendie,normandie,1", "normandi,normandie,1", "nromandie,normandie,1",
			"normandy,normandie,2", "had,ehpad,2", "'',had,3" })
	void countsTheLettersThatDiffer(String one, String other, int letters) {
		assertThat(Spelling.distance(one, other)).isEqualTo(letters);
		assertThat(Spelling.distance(other, one)).isEqualTo(letters);
	}

	@ParameterizedTest
	@CsvSource({ "had,0", "ehpad,0", "anfh,0", "2024,0", "caen,1", "bretagn,1", "normandie,2" })
	void letsNoLetterBeWrongInShortWordsAcronymsAndNumbers(String word, int letters) {
		assertThat(Words.edits(word)).isEqualTo(letters);
	}

	@Test
	void takesTheNearestWordThenTheMoreFrequent() {
		List<Row> names = List.of(names("ARS Normandie"), names("Carsat Normandie"), names("Normande"));
		assertThat(Spelling.nearest("normendie", names, 2)).isEqualTo(Map.of("normandie", "Normandie"));
		assertThat(Spelling.nearest("bretagne", names, 2)).isEmpty();
	}

	@Test
	void takesNoWordThatStandsInAnyQuestion() {
		assertThat(Spelling.nearest("pare", List.of(names("Contrat signé par les ARS")), 1)).isEmpty();
	}

	@Test
	void foldsWhatWasTypedAndKeepsItToBeShown() {
		Words words = Words.of("  Les «\u00a0Télétravails\u00a0» à l'École ");
		assertThat(words.whole()).isEqualTo("teletravail a ecole");
		assertThat(words.telling()).containsExactly("teletravail", "ecole");
		assertThat(words.asTyped("ecole")).isEqualTo("École");
	}

	@Test
	void asksForNoMoreThanEightWords() {
		assertThat(Words.of("un deux trois quatre cinq six sept huit neuf dix onze").telling()).hasSize(8);
	}

	private static Row names(String... printed) {
		String names = "\n " + String.join("\n ", Arrays.stream(printed).map(String::toLowerCase).toList()) + "\n";
		return new Row(Map.of("names", names, "printed", List.of(printed)));
	}

}
