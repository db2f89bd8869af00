package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the pages: whole in both languages, none to spare, and well printed. */
class TranslationsTests {

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

	/**
	 * A colon and quotation marks stand after a no-break space, as a percent sign does.
	 */
	private static final Pattern WIDE = Pattern.compile("[^\u00a0][:»%]|«[^\u00a0]");

	private static final Pattern NARROW = Pattern.compile("[^\u202f][;!?]");

	private final Map<String, String> french = words("fr");

	private final Map<String, String> english = words("en");

	@Test
	void areTheSameInBothLanguages() {
		assertThat(this.english.keySet()).isEqualTo(this.french.keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void areWrittenOnce(String language) {
		List<String> twice = new ArrayList<>();
		load(language, new Properties() {
			@Override
			public synchronized Object put(Object key, Object value) {
				if (containsKey(key)) {
					twice.add(key.toString());
				}
				return super.put(key, value);
			}
		});
		assertThat(twice).isEmpty();
	}

	@Test
	void takeTheSameArgumentsInBothLanguages() {
		assertThat(this.french)
			.allSatisfy((key, words) -> assertThat(arguments(this.english.getOrDefault(key, ""))).as(key)
				.isEqualTo(arguments(words)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void areMessages(String language) {
		assertThat(words(language))
			.allSatisfy((key, words) -> assertThatCode(() -> new MessageFormat(words, Locale.of(language))).as(key)
				.doesNotThrowAnyException());
	}

	@Test
	void areDefinedForEveryKeyInTheSources() {
		assertThat(UsedKeys.literalKeys()).isNotEmpty().isSubsetOf(this.french.keySet());
	}

	@Test
	void areDefinedForEveryConstantAndCode() {
		assertThat(UsedKeys.composed()).isSubsetOf(this.french.keySet());
	}

	@Test
	void areAllUsed() {
		Set<String> spare = new TreeSet<>(this.french.keySet());
		spare.removeAll(UsedKeys.literals());
		spare.removeAll(UsedKeys.composed());
		assertThat(spare).isEmpty();
	}

	@Test
	void havePlainPlacesWhereLinksAndBadgesGo() {
		assertThat(UsedKeys.sentences()).isNotEmpty()
			.allSatisfy((key) -> assertThat(this.french.get(key)).as(key).doesNotContain(",choice,"));
	}

	/** MessageFormat takes a straight one as the beginning of a quotation. */
	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void haveTypographicApostrophes(String language) {
		assertThat(words(language)).allSatisfy((key, words) -> assertThat(words).as(key).doesNotContain("'"));
	}

	@Test
	void keepFrenchColonsQuotesAndPercentSignsWithTheirWord() {
		assertThat(this.french).allSatisfy((key, words) -> assertThat(words).as(key).doesNotContainPattern(WIDE));
	}

	@Test
	void keepFrenchSemicolonsAndMarksAfterANarrowSpace() {
		assertThat(this.french).allSatisfy((key, words) -> assertThat(words).as(key).doesNotContainPattern(NARROW));
	}

	private static Set<String> arguments(String words) {
		return ARGUMENT.matcher(words)
			.results()
			.map((match) -> match.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> words(String language) {
		Map<String, String> words = new TreeMap<>();
		load(language, new Properties()).forEach((key, value) -> words.put(key.toString(), value.toString()));
		return words;
	}

	private static Properties load(String language, Properties properties) {
		String file = "/vaadin-i18n/translations_" + language + ".properties";
		try (Reader reader = new InputStreamReader(
				Objects.requireNonNull(TranslationsTests.class.getResourceAsStream(file), file),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return properties;
	}

}
