package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.unit.DataSize;

@ExtendWith(OutputCaptureExtension.class)
class DataFolderTests {

	@TempDir
	private Path parent;

	@Test
	void isCreatedWhenItIsNotThere() {
		DataFolder folder = new DataFolder(this.parent.resolve("a/b"));
		folder.prepareFor("2026.08.1");
		assertThat(folder.neo4j()).isEmptyDirectory();
	}

	@Test
	void isRefusedWhenALaterNeo4jWroteIt() {
		DataFolder folder = new DataFolder(this.parent);
		folder.openedBy("2026.10.0");
		assertThatExceptionOfType(StoreIsNewer.class).isThrownBy(() -> folder.prepareFor("2026.8.1"))
			.withMessageContaining("2026.10.0")
			.withMessageContaining("2026.8.1");
	}

	@Test
	void isTakenFromAnEarlierNeo4j() {
		DataFolder folder = new DataFolder(this.parent);
		folder.openedBy("2025.12.1");
		assertThatNoException().isThrownBy(() -> folder.prepareFor("2026.08.1"));
	}

	@Test
	void isRefusedWithoutRoom() {
		DataFolder folder = new DataFolder(this.parent);
		assertThatExceptionOfType(DiskFull.class)
			.isThrownBy(() -> folder.prepareFor("2026.08.1", DataSize.ofBytes(Long.MAX_VALUE)))
			.withMessageContaining(this.parent.toString());
	}

	@Test
	void isKeptByOneAtATime() {
		DataFolder folder = new DataFolder(this.parent.resolve("kept"));
		try (FolderLock lock = folder.lock()) {
			assertThat(lock).isNotNull();
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(folder::lock);
		}
		assertThatNoException().isThrownBy(() -> folder.lock().close());
	}

	@Test
	void putsItsDatabaseBackWhenAnotherCannotReplaceIt() throws IOException {
		DataFolder folder = new DataFolder(this.parent.resolve("own"));
		Files.createDirectories(folder.neo4j());
		folder.openedBy("2026.08.1");
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> folder.replaceBy(new DataFolder(Files.createDirectory(this.parent.resolve("nothing")))));
		assertThat(folder.neo4j()).isDirectory();
		assertThat(folder.home().resolve("neo4j-version")).hasContent("2026.08.1");
		assertThat(folder.home()).isDirectoryNotContaining("glob:**/replaced-*");
	}

	@Test
	void namesWhereItsDatabaseLiesWhenItCannotBePutBackEither() throws IOException {
		DataFolder folder = new DataFolder(this.parent.resolve("own"));
		Files.createFile(Files.createDirectories(folder.neo4j()).resolve("store"));
		// what can neither be removed nor replaced
		Files.createFile(Files.createDirectory(version(folder)).resolve("in-the-way"));
		DataFolder nothing = new DataFolder(Files.createDirectory(this.parent.resolve("nothing")));
		assertThatExceptionOfType(FormerDatabaseAside.class).isThrownBy(() -> folder.replaceBy(nothing))
			.satisfies((refusal) -> {
				Path kept = folder.home().resolve(Files.readString(nothing.home().resolve("replaced")));
				assertThat(kept.resolve("neo4j/store")).exists();
				assertThat(refusal.getMessage()).contains("la base d’avant est entière dans " + kept,
						"the database before it is whole in " + kept);
				assertThat(refusal.remedy()).contains(kept.toString(), folder.home().toString());
			});
	}

	@Test
	void takesTheVersionBeforeTheDatabase() throws IOException {
		DataFolder other = folder("other", "2026.10.0");
		DataFolder folder = folder("own", "2026.08.1");
		assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> folder.take(other));
		assertThat(version(folder)).hasContent("2026.10.0");
		assertThat(version(other)).hasContent("2026.10.0");
	}

	/** What a restore had done when it was killed, each after the one before. */
	private enum Done {

		PREPARED, VERSION_KEPT, DATABASE_KEPT, VERSION_TAKEN, DATABASE_TAKEN

	}

	@ParameterizedTest
	@EnumSource
	void leavesEachDatabaseBesideItsVersionWhereverARestoreIsKilled(Done last, CapturedOutput output)
			throws IOException {
		DataFolder home = folder("home", "2026.10.0");
		DataFolder restoring = folder("home/restoring", "2026.08.1");
		Files.writeString(restoring.home().resolve("replaced"), "replaced-1");
		DataFolder kept = new DataFolder(home.home().resolve("replaced-1"));
		if (last.compareTo(Done.VERSION_KEPT) >= 0) {
			Files.copy(version(home), version(new DataFolder(Files.createDirectory(kept.home()))));
		}
		if (last.compareTo(Done.DATABASE_KEPT) >= 0) {
			Files.move(home.neo4j(), kept.neo4j());
		}
		if (last.compareTo(Done.VERSION_TAKEN) >= 0) {
			Files.copy(version(restoring), version(home), StandardCopyOption.REPLACE_EXISTING);
		}
		if (last.compareTo(Done.DATABASE_TAKEN) >= 0) {
			Files.move(restoring.neo4j(), home.neo4j());
		}
		home.endRestore();
		assertThat(restoring.home()).doesNotExist();
		boolean ended = last.compareTo(Done.DATABASE_KEPT) >= 0;
		assertThat(writer(home)).isEqualTo(ended ? "2026.08.1" : "2026.10.0");
		assertThat(version(home)).hasContent(writer(home));
		if (ended) {
			assertThat(output).contains("la base d’avant est gardée dans " + kept.home(),
					"the database before it is kept in " + kept.home());
			assertThat(version(kept)).hasContent(writer(kept));
		}
		else {
			assertThat(output).contains("the database is as it was before");
			assertThat(kept.home()).doesNotExist();
		}
	}

	@Test
	void saysOfNoDatabaseThatItIsKeptWhenARestoreThatWasKilledReplacesNone(CapturedOutput output) throws IOException {
		DataFolder home = new DataFolder(this.parent.resolve("home"));
		folder("home/replaced-1", "2026.07.0");
		folder("home/restoring", "2026.08.1");
		home.endRestore();
		assertThat(writer(home)).isEqualTo("2026.08.1");
		assertThat(output).contains("La restauration interrompue est terminée : la copie est en place")
			.doesNotContain("gardée", "kept");
	}

	private DataFolder folder(String name, String version) throws IOException {
		DataFolder folder = new DataFolder(this.parent.resolve(name));
		Files.writeString(Files.createDirectories(folder.neo4j()).resolve("writer"), version);
		folder.openedBy(version);
		return folder;
	}

	private static String writer(DataFolder folder) throws IOException {
		return Files.readString(folder.neo4j().resolve("writer"));
	}

	private static Path version(DataFolder folder) {
		return folder.home().resolve("neo4j-version");
	}

	@Test
	void isRefusedWhereNoFolderCanBe() throws IOException {
		Path file = Files.createFile(this.parent.resolve("file"));
		assertThatExceptionOfType(DataFolderUnusable.class)
			.isThrownBy(() -> new DataFolder(file.resolve("home")).prepareFor("2026.08.1"))
			.withMessageContaining("cannot be written");
	}

	@Test
	void saysOfAFolderWithoutADatabaseThatNoneWasReplaced() throws IOException {
		DataFolder folder = new DataFolder(this.parent.resolve("home"));
		folder.prepareFor("2026.08.1");
		DataFolder other = new DataFolder(this.parent.resolve("other"));
		other.prepareFor("2026.08.1");
		Files.createFile(other.neo4j().resolve("store"));
		assertThat(folder.replaceBy(other)).isEmpty();
		assertThat(folder.neo4j().resolve("store")).exists();
	}

	@Test
	void keepsEachDatabaseThatIsReplacedAlsoWithinOneSecond() throws IOException {
		DataFolder folder = new DataFolder(this.parent.resolve("home"));
		folder.prepareFor("2026.08.1");
		Files.createFile(folder.neo4j().resolve("store"));
		Set<Path> kept = new HashSet<>();
		for (int time = 0; time < 4; time++) {
			DataFolder other = new DataFolder(this.parent.resolve("other-" + time));
			other.prepareFor("2026.08.1");
			Files.createFile(other.neo4j().resolve("store"));
			Path replaced = folder.replaceBy(other).orElseThrow();
			kept.add(replaced);
			assertThat(other.home().resolve("replaced")).hasContent(replaced.getFileName().toString());
		}
		assertThat(kept).hasSize(4).allSatisfy((it) -> assertThat(it.resolve("neo4j")).isDirectory());
	}

}
