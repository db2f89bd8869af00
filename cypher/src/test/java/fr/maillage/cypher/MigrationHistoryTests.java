package fr.maillage.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationHistoryTests {

	private static final Migration FIRST = Migration.of("V0001__Create_one.cypher", "one");

	private static final Migration SECOND = Migration.of("V0002__Create_two.cypher", "two");

	private static final Migration THIRD = Migration.of("V0003__Create_three.cypher", "three");

	@Test
	void appliesEverythingToAnEmptyDatabase() {
		assertThat(history().missing(List.of(FIRST, SECOND))).containsExactly(FIRST, SECOND);
	}

	@Test
	void appliesOnlyWhatFollowsTheNewest() {
		assertThat(history(FIRST, SECOND).missing(List.of(FIRST, SECOND, THIRD))).containsExactly(THIRD);
	}

	@Test
	void refusesAChangedFileByName() {
		Migration edited = Migration.of(FIRST.name(), "another text");
		assertThatExceptionOfType(MigrationChanged.class).isThrownBy(() -> history(FIRST).missing(List.of(edited)))
			.withMessageContaining(FIRST.name());
	}

	@Test
	void refusesAMissingFileByName() {
		assertThatExceptionOfType(MigrationMissing.class)
			.isThrownBy(() -> history(FIRST, SECOND, THIRD).missing(List.of(FIRST, THIRD)))
			.withMessageContaining(SECOND.name());
	}

	@Test
	void refusesAFileThatComesBeforeOneAlreadyApplied() {
		assertThatExceptionOfType(MigrationOutOfOrder.class)
			.isThrownBy(() -> history(FIRST, THIRD).missing(List.of(FIRST, SECOND, THIRD)))
			.withMessageContaining(SECOND.name())
			.withMessageContaining("number 4");
	}

	@Test
	void refusesAGapInTheNumbers() {
		assertThatExceptionOfType(MigrationOutOfOrder.class)
			.isThrownBy(() -> history(FIRST).missing(List.of(FIRST, THIRD)))
			.withMessageContaining(THIRD.name())
			.withMessageContaining("number 2");
	}

	@Test
	void refusesTwoFilesOfOneNumber() {
		Migration twin = Migration.of("V0001__Create_other.cypher", "other");
		assertThatExceptionOfType(MigrationOutOfOrder.class).isThrownBy(() -> history().missing(List.of(FIRST, twin)))
			.withMessageContaining(twin.name());
	}

	@Test
	void refusesTheDatabaseOfALaterVersion() {
		assertThatExceptionOfType(SchemaIsNewer.class).isThrownBy(() -> history(FIRST, SECOND).missing(List.of(FIRST)))
			.withMessageContaining(SECOND.name());
	}

	@Test
	void readsTheSameChecksumWhateverTheLineEnds() {
		assertThat(Migration.of(FIRST.name(), "a\r\nb").checksum())
			.isEqualTo(Migration.of(FIRST.name(), "a\nb").checksum());
	}

	private static MigrationHistory history(Migration... applied) {
		return new MigrationHistory(List.of(applied)
			.stream()
			.map((it) -> new MigrationHistory.Applied(it.version(), it.name(), it.checksum()))
			.toList());
	}

}
