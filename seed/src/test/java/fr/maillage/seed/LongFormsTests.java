package fr.maillage.seed;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.cypher.SearchText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which long forms of acronyms a document prints, and which are ours. */
class LongFormsTests {

	private static final String OURS = "nom officiel ou usuel – hors des documents";

	private static final List<String> PRINTED = List.of("name", "acronym", "aliases", "title", "quote");

	/**
	 * What the documents print, as far as it is held: quotes, names and titles, folded.
	 */
	private final List<String> printed = printed(new SeedReader().read(SeedFiles.onClasspath()));

	@Test
	void areMarkedAsOursWhereNoDocumentPrintsThemAndNowhereElse() {
		assertThat(acronyms()).isNotEmpty()
			.allSatisfy((acronym) -> assertThat(acronym.getField("why").equals(OURS))
				.as("whether « %s » is marked as ours", acronym.getField("means"))
				.isNotEqualTo(isPrinted(acronym.getField("means"))));
	}

	private boolean isPrinted(String longForm) {
		String sought = " " + SearchText.of(longForm) + " ";
		return this.printed.stream().anyMatch((text) -> text.contains(sought));
	}

	private static List<NamedCsvRecord> acronyms() {
		try (InputStream in = LongFormsTests.class.getResourceAsStream("/search/vocabulary.csv")) {
			String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
			return CsvReader.builder()
				.commentStrategy(CommentStrategy.SKIP)
				.ofNamedCsvRecord(text)
				.stream()
				.filter((row) -> row.getField("kind").equals("ACRONYM"))
				.toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> printed(Seed seed) {
		return Stream
			.concat(seed.nodes().values().stream().map(SeedNode::properties),
					seed.citations().values().stream().map(SeedCitation::properties))
			.flatMap((properties) -> PRINTED.stream().map(properties::get))
			.filter(Objects::nonNull)
			.flatMap((value) -> (value instanceof List<?> list) ? list.stream() : Stream.of(value))
			.map((value) -> " " + SearchText.of(value.toString()) + " ")
			.toList();
	}

}
