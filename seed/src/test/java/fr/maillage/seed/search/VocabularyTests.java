package fr.maillage.seed.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class VocabularyTests {

	private final Vocabulary vocabulary = new Vocabulary("""
			kind,word,means,why
			ACRONYM,HAD,Hospitalisation à domicile,
			SPELLING,EPHAD,EHPAD,
			CODE,HOSPITAL,hôpital ; centre hospitalier,
			""");

	@Test
	void correctsKnownMisspellingsOnBothSides() {
		assertThat(this.vocabulary.fold("Une EPHAD")).isEqualTo("une ehpad");
		assertThat(this.vocabulary.foldName("Les EPHAD")).isEqualTo("ehpad");
	}

	@Test
	void writesAcronymsOutAndShortensLongForms() {
		assertThat(this.vocabulary.others("cluster had")).extracting(SearchName::folded)
			.containsExactly("cluster hospitalisation a domicile");
		assertThat(this.vocabulary.others("hospitalisation a domicile")).extracting(SearchName::folded)
			.containsExactly("had");
		assertThat(this.vocabulary.others("hadopi")).isEmpty();
	}

	@Test
	void knowsItsAcronyms() {
		assertThat(this.vocabulary.isAcronym("had")).isTrue();
		assertThat(this.vocabulary.isAcronym("ehpad")).isFalse();
	}

	@Test
	void tellsTheWordsOfACode() {
		assertThat(this.vocabulary.words("HOSPITAL")).containsExactly("hôpital", "centre hospitalier");
		assertThat(this.vocabulary.words("UNKNOWN")).isEmpty();
	}

	@Test
	void refusesAKindOfRowThatItDoesNotKnow() {
		assertThatIllegalStateException().isThrownBy(() -> new Vocabulary("kind,word,means,why\nSYNONYM,a,b,\n"))
			.withMessageContaining("SYNONYM");
	}

	@Test
	void ofTheProductKnowsWhatReadersType() {
		assertThat(Vocabulary.own().fold("EPHAD")).isEqualTo("ehpad");
		assertThat(Vocabulary.own().isAcronym("ehpad")).isTrue();
	}

}
