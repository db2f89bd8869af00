package fr.maillage.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.springframework.util.FileSystemUtils;

/**
 * A copy of the embedded database in one file, made and put back while the product is
 * stopped, in the format of {@code neo4j-admin database dump}.
 *
 * @param home folder of the data
 */
record Backup(Path home) {

	/** Copies the database to a new file. */
	void save(Path file) {
		if (Files.exists(file)) {
			throw new BackupRefused("The file " + file + " is already there.", "Give the copy another name.");
		}
		DataFolder folder = new DataFolder(this.home);
		if (!folder.holdsData()) {
			throw new BackupRefused("There is no database in the data folder " + this.home + ".",
					"Start Maillage once, or name its folder: MAILLAGE_HOME=/the/folder.");
		}
		// repairs what a killed process left, and refuses a folder in use
		EmbeddedNeo4j.start(MaillageProperties.in(this.home)).close();
		try {
			Path dumps = Files.createTempDirectory(Files.createDirectories(file.getParent()), "maillage-backup");
			admin(folder, InputStream.nullInputStream(), "dump", "neo4j", "--to-path=" + dumps);
			Files.move(dumps.resolve("neo4j.dump"), file);
			Files.delete(dumps);
		}
		catch (IOException ex) {
			throw new BackupRefused("The copy cannot be written to " + file + " (" + ex + ").",
					"Choose another place.");
		}
	}

	/**
	 * Puts a copy in the place of the database, once it has proved that it opens, and
	 * keeps what it replaces in the folder {@code replaced-<time>}.
	 * @return that folder, when there was a database before
	 */
	Optional<Path> restore(Path file) {
		DataFolder folder = new DataFolder(this.home);
		folder.requireUnused();
		DataFolder restored = new DataFolder(this.home.resolve("restoring"));
		try (InputStream dump = Files.newInputStream(file)) {
			FileSystemUtils.deleteRecursively(restored.home());
			Files.createDirectories(restored.neo4j());
			admin(restored, dump, "load", "neo4j", "--from-stdin");
			EmbeddedNeo4j.start(MaillageProperties.in(restored.home())).close();
			Optional<Path> replaced = setAside(folder);
			Files.move(restored.neo4j(), folder.neo4j());
			FileSystemUtils.deleteRecursively(restored.home());
			return replaced;
		}
		catch (IOException ex) {
			throw new BackupRefused("The copy " + file + " cannot be put back (" + ex + ").",
					"Check the file, and that " + this.home + " can be written.");
		}
	}

	private Optional<Path> setAside(DataFolder folder) throws IOException {
		if (!Files.exists(folder.neo4j())) {
			return Optional.empty();
		}
		String time = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
		return Optional.of(Files.move(folder.neo4j(), this.home.resolve("replaced-" + time)));
	}

	private static void admin(DataFolder folder, InputStream in, String command, String... options) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
		var context = new ExecutionContext(folder.neo4j(), folder.neo4j().resolve("conf"), out, out, in,
				new DefaultFileSystemAbstraction());
		String[] arguments = new String[options.length + 2];
		arguments[0] = "database";
		arguments[1] = command;
		System.arraycopy(options, 0, arguments, 2, options.length);
		if (AdminTool.execute(context, arguments) != 0) {
			throw new BackupRefused(
					"Neo4j could not " + command + " the database:\n" + said.toString(StandardCharsets.UTF_8),
					"Check the file, and the room on the disk.");
		}
	}

}
