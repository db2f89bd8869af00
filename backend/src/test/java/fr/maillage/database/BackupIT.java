package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.kernel.internal.Version;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.util.FileSystemUtils;

@ExtendWith(OutputCaptureExtension.class)
class BackupIT {

	@TempDir
	private static Path folder;

	private static Path copy;

	private Path home;

	@BeforeAll
	static void copyTheNoteOfMonday() {
		Path first = folder.resolve("first");
		onDatabase(first, "CREATE (:Note {text: 'monday'})");
		copy = folder.resolve("monday.dump");
		assertThat(BackupCommand.run("backup", copy.toString(), "--maillage.home=" + first)).isZero();
	}

	@BeforeEach
	void startFromThere(TestInfo test) throws IOException {
		this.home = folder.resolve(test.getTestMethod().orElseThrow().getName());
		FileSystemUtils.copyRecursively(folder.resolve("first"), this.home);
	}

	@Test
	void putsBackWhatWasCopiedAndKeepsWhatItReplaces() {
		onDatabase(this.home, "MATCH (n:Note) SET n.text = 'tuesday'");
		assertThat(BackupCommand.run("--maillage.home=" + this.home, "restore", copy.toString())).isZero();
		assertThat(note(this.home)).isEqualTo("monday");
		assertThat(this.home).isDirectoryContaining("glob:**/replaced-*").isDirectoryNotContaining("glob:**/restoring");
	}

	@Test
	void keepsWhatItReplacesAsADataFolderOfItsOwn() {
		onDatabase(this.home, "MATCH (n:Note) SET n.text = 'tuesday'");
		Path replaced = new Backup(this.home).restore(copy).orElseThrow();
		assertThat(note(replaced)).isEqualTo("tuesday");
	}

	@Test
	void bringsBackAFolderThatALaterNeo4jWrote() throws IOException {
		Path version = this.home.resolve("neo4j-version");
		Files.writeString(version, "9999.1.0");
		Path replaced = new Backup(this.home).restore(copy).orElseThrow();
		assertThat(note(this.home)).isEqualTo("monday");
		assertThat(version).hasContent(Version.getNeo4jVersion());
		assertThat(replaced.resolve("neo4j-version")).hasContent("9999.1.0");
	}

	@Test
	void keepsTheFolderUntilTheCopyIsInItsPlace() throws Exception {
		CompletableFuture<Void> restore = CompletableFuture.runAsync(() -> new Backup(this.home).restore(copy));
		await(() -> Files.exists(this.home.resolve("restoring")) || restore.isDone());
		await(this::canBeLocked);
		assertThat(this.home).isDirectoryContaining("glob:**/replaced-*").isDirectoryNotContaining("glob:**/restoring");
		restore.get(1, TimeUnit.MINUTES);
	}

	private boolean canBeLocked() {
		try (FolderLock lock = new DataFolder(this.home).lock()) {
			return lock != null;
		}
		catch (DataFolderInUse ex) {
			return false;
		}
	}

	private static void await(BooleanSupplier condition) throws InterruptedException {
		long deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
		while (!condition.getAsBoolean()) {
			assertThat(System.nanoTime()).as("in time").isLessThan(deadline);
			Thread.sleep(2);
		}
	}

	@Test
	void restoresIntoAFolderThatIsNotThereYet() {
		Path other = folder.resolve("other");
		assertThat(new Backup(other).restore(copy)).isEmpty();
		assertThat(note(other)).isEqualTo("monday");
	}

	@Test
	void leavesEverythingAsItWasWhenTheFileIsNoCopy(CapturedOutput output) throws IOException {
		Path file = Files.writeString(folder.resolve("letter.dump"), "Bonjour");
		assertThat(BackupCommand.run("restore", file.toString(), "--maillage.home=" + this.home)).isEqualTo(1);
		assertThat(output).containsOnlyOnce(file + " n’est pas une sauvegarde de Maillage. Rien n’a été changé.")
			.containsOnlyOnce(file + " is no backup of Maillage. Nothing was changed.")
			.doesNotContain("stdin", "APPLICATION FAILED", "\tat ");
		assertThat(note(this.home)).isEqualTo("monday");
		assertThat(this.home).isDirectoryNotContaining("glob:**/restoring");
	}

	@Test
	void leavesEverythingAsItWasWhenTheCopyIsIncomplete(CapturedOutput output) throws IOException {
		byte[] whole = Files.readAllBytes(copy);
		Path file = Files.write(folder.resolve("half.dump"), Arrays.copyOf(whole, whole.length / 2));
		assertThat(BackupCommand.run("restore", file.toString(), "--maillage.home=" + this.home)).isEqualTo(1);
		assertThat(output).contains("La copie " + file + " est incomplète").doesNotContain("stdin", "\tat ");
		assertThat(note(this.home)).isEqualTo("monday");
		assertThat(this.home).isDirectoryNotContaining("glob:**/restoring");
	}

	@Test
	void endsARestoreThatWasKilledBetweenItsTwoMoves(CapturedOutput output) throws IOException {
		Path restoring = this.home.resolve("restoring");
		onDatabase(this.home, "MATCH (n:Note) SET n.text = 'tuesday'");
		FileSystemUtils.copyRecursively(folder.resolve("first"), restoring);
		Files.writeString(restoring.resolve("replaced"), "replaced-1");
		Files.move(this.home.resolve("neo4j"), Files.createDirectory(this.home.resolve("replaced-1")).resolve("neo4j"));
		assertThat(note(this.home)).isEqualTo("monday");
		assertThat(restoring).doesNotExist();
		assertThat(output).contains("La restauration interrompue est terminée", this.home + "/replaced-1");
		assertThat(note(this.home.resolve("replaced-1"))).isEqualTo("tuesday");
	}

	@Test
	void givesUpARestoreThatWasKilledBeforeItsCopyProvedThatItOpens(CapturedOutput output) throws IOException {
		Path half = Files.createDirectories(this.home.resolve("restoring/neo4j/data"));
		assertThat(note(this.home)).isEqualTo("monday");
		assertThat(half).doesNotExist();
		assertThat(output).contains("Une restauration a été interrompue");
	}

	@Test
	void refusesAFolderThatIsNotThereAndMakesNone(CapturedOutput output) {
		Path missing = folder.resolve("nowhere");
		assertThat(BackupCommand.run("backup", missing.resolve("x.dump").toString(), "--maillage.home=" + this.home))
			.isEqualTo(1);
		assertThat(output).contains("mkdir -p " + missing);
		assertThat(missing).doesNotExist();
	}

	@Test
	void saysThatThereIsNoSuchFile(CapturedOutput output) {
		Path missing = folder.resolve("missing.dump");
		assertThat(BackupCommand.run("restore", missing.toString(), "--maillage.home=" + this.home)).isEqualTo(1);
		assertThat(output).contains("There is no file " + missing).doesNotContain("NoSuchFile", "\tat ");
	}

	@Test
	void leavesNothingBehindWhenTheCopyCannotBeWritten() throws IOException {
		Path place = Files.createDirectory(folder.resolve("no-copies"));
		Path impossible = place.resolve("x".repeat(300));
		assertThatExceptionOfType(BackupRefused.class).isThrownBy(() -> new Backup(this.home).save(impossible));
		assertThat(place).isEmptyDirectory();
	}

	@Test
	void refusesAFolderInUse() {
		Path file = folder.resolve("in-use.dump");
		try (EmbeddedNeo4j running = EmbeddedNeo4j.start(MaillageProperties.in(this.home))) {
			assertThat(running.uri()).isNotNull();
			Backup backup = new Backup(this.home);
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> backup.save(file));
			assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> backup.restore(copy));
		}
		assertThat(file).doesNotExist();
	}

	@Test
	void refusesToCopyOverAFileThatIsThereBeforeItOpensTheDatabase(CapturedOutput output) throws IOException {
		FileTime before = Files.getLastModifiedTime(this.home.resolve("neo4j-version"));
		assertThat(BackupCommand.run("backup", copy.toString(), "--maillage.home=" + this.home)).isEqualTo(1);
		assertThat(output).contains("already there").doesNotContain("\tat ");
		assertThat(Files.getLastModifiedTime(this.home.resolve("neo4j-version"))).isEqualTo(before);
	}

	@Test
	void leavesAFileAloneThatIsWhereTheCopyWouldBeWritten(CapturedOutput output) throws IOException {
		Path file = folder.resolve("mine.dump");
		Path part = Files.writeString(folder.resolve("mine.dump.part"), "mine");
		assertThat(BackupCommand.run("backup", file.toString(), "--maillage.home=" + this.home)).isEqualTo(1);
		assertThat(part).hasContent("mine");
		assertThat(file).doesNotExist();
		assertThat(output).contains("Le fichier " + part + " existe déjà", "The file " + part + " is already there")
			.doesNotContain("\tat ");
	}

	@Test
	void refusesToCopyNothing(@TempDir Path empty) {
		assertThatExceptionOfType(BackupRefused.class)
			.isThrownBy(() -> new Backup(empty).save(empty.resolve("nothing.dump")))
			.withMessageContaining("There is no database");
	}

	@Test
	void refusesACommandWithoutAFile(CapturedOutput output) {
		assertThat(BackupCommand.run("backup", "--maillage.home=" + this.home)).isEqualTo(1);
		assertThat(output).contains("does not name one file", "./maillage backup FICHIER");
	}

	@Test
	void refusesAWordThatIsNoCommand(CapturedOutput output) {
		assertThat(BackupCommand.isAskedBy("--server.port=0", "--maillage.import-seed=false")).isFalse();
		assertThat(BackupCommand.isAskedBy("--server.port=0", "resotre", "f")).isTrue();
		assertThat(BackupCommand.run("--server.port=0", "resotre", "f")).isEqualTo(1);
		assertThat(output).contains("« resotre f » n’est pas une commande de Maillage");
	}

	private static String note(Path home) {
		return onDatabase(home, "MATCH (n:Note) RETURN n.text");
	}

	private static String onDatabase(Path home, String statement) {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(MaillageProperties.in(home));
				Driver driver = GraphDatabase.driver(neo4j.uri(),
						AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()))) {
			var rows = driver.executableQuery(statement).execute().records();
			return rows.isEmpty() ? "" : rows.getFirst().get(0).asString();
		}
	}

}
