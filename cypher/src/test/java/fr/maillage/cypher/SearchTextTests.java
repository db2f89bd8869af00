package fr.maillage.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			École | ecole
			L'École | ecole
			l’ecole | ecole
			Cœur de l'œuvre | coeur de oeuvre
			EHPADs | ehpad
			blocs opératoires | bloc operatoire
			hôpitaux régionaux | hopital regional
			réseaux | reseau
			ex-Actalians | ex actalian
			aujourd’hui | aujourd hui
			HAS | has
			ARS | ars
			Provence-Alpes-Côte d’Azur | provence alpe cote azur
			qu'il s'agit | il agit
			ﬁnanceur | financeur
			eﬃcacité | efficacite
			ＡＲＳ | ars
			finan\u00adceur | financeur
			ex\u2011Actalians | ex actalian
			l＇École | ecole
			""")
	void foldsAlikeWhatMeansTheSame(String text, String folded) {
		assertThat(SearchText.of(text)).isEqualTo(folded);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*:*", "+-&&||!(){}[]^\"~*?:\\/", "…", " ", "«\u00a0»", "漢字" })
	void leavesNothingOfSigns(String text) {
		assertThat(SearchText.of(text)).isEmpty();
		assertThat(SearchText.telling(SearchText.of(text))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "region-28,region28", "２８,28", "7607\u00ad80023,760780023" })
	void readsACodeWithoutWhatIsBetweenItsSigns(String code, String compact) {
		assertThat(SearchText.compact(code)).isEqualTo(compact);
	}

	@ParameterizedTest
	@CsvSource({ "La Réunion,reunion", "la,la", "Une clinique de Normandie,clinique de normandie", "Les,les" })
	void dropsTheArticleInFrontOfAName(String name, String folded) {
		assertThat(SearchText.ofName(name)).isEqualTo(folded);
	}

	@Test
	void keepsTheWordsThatTell() {
		assertThat(SearchText.telling("taille de un cluster")).containsExactly("taille", "cluster");
		assertThat(SearchText.telling("de la")).containsExactly("de", "la");
	}

	@ParameterizedTest
	@ValueSource(strings = { "dans", "quels", "quelles", "sont", "ces", "ses", "leurs", "comment", "combien", "quand",
			"pourquoi", "depuis", "on", "ils", "does", "is", "are", "was", "were", "with", "where", "when", "why",
			"many", "since", "its" })
	void leavesOutWhatStandsInAnyQuestion(String word) {
		assertThat(SearchText.tells(word)).isFalse();
		assertThat(SearchText.telling(SearchText.of(word + " EHPAD"))).containsExactly("ehpad");
	}

	@ParameterizedTest
	@ValueSource(strings = { "est", "HAS", "ans", "Grand Est" })
	void keepsWordsThatMeanSomethingHere(String word) {
		assertThat(SearchText.tells(word)).isTrue();
	}

	@Test
	void saysWhichWordsTellSomething() {
		assertThat(SearchText.tells("l’évaluation")).isTrue();
		assertThat(SearchText.tells("HAS")).isTrue();
		assertThat(SearchText.tells("qui")).isFalse();
		assertThat(SearchText.tells("d’")).isFalse();
		assertThat(SearchText.tells("?")).isFalse();
	}

}
