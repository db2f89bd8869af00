package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

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
			.isThrownBy(() -> folder.replaceBy(new DataFolder(this.parent.resolve("nothing"))));
		assertThat(folder.neo4j()).isDirectory();
		assertThat(folder.home().resolve("neo4j-version")).hasContent("2026.08.1");
	}

	@Test
	void isRefusedWhereNoFolderCanBe() throws IOException {
		Path file = Files.createFile(this.parent.resolve("file"));
		assertThatExceptionOfType(DataFolderUnusable.class)
			.isThrownBy(() -> new DataFolder(file.resolve("home")).prepareFor("2026.08.1"))
			.withMessageContaining("cannot be written");
	}

	@Test
	void keepsEachDatabaseThatIsReplacedAlsoWithinOneSecond() throws IOException {
		DataFolder folder = new DataFolder(this.parent.resolve("home"));
		folder.prepareFor("2026.08.1");
		Set<Path> kept = new HashSet<>();
		for (int time = 0; time < 4; time++) {
			DataFolder other = new DataFolder(this.parent.resolve("other-" + time));
			other.prepareFor("2026.08.1");
			kept.add(folder.replaceBy(other).orElseThrow());
		}
		assertThat(kept).hasSize(4).allSatisfy((it) -> assertThat(it.resolve("neo4j")).isDirectory());
	}

}
