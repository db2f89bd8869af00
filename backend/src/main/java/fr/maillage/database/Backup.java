package fr.maillage.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
		try (FolderLock lock = folder.lock()) {
			Path dumps = Files.createTempDirectory(Files.createDirectories(file.getParent()), "maillage-backup");
			try {
				// repairs what a killed process left
				EmbeddedNeo4j.check(MaillageProperties.in(this.home));
				admin(folder, InputStream.nullInputStream(), "dump", "neo4j", "--to-path=" + dumps);
				Files.move(dumps.resolve("neo4j.dump"), file);
			}
			finally {
				FileSystemUtils.deleteRecursively(dumps);
			}
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
		requireReadable(file);
		DataFolder folder = new DataFolder(this.home);
		try (FolderLock lock = folder.lock()) {
			folder.requireUnused();
			DataFolder restored = new DataFolder(this.home.resolve("restoring"));
			FileSystemUtils.deleteRecursively(restored.home());
			try {
				load(file, restored);
				return folder.replaceBy(restored);
			}
			finally {
				FileSystemUtils.deleteRecursively(restored.home());
			}
		}
		catch (IOException ex) {
			throw new BackupRefused("The copy " + file + " cannot be put back (" + ex + ").",
					"Check the file, and that " + this.home + " can be written.");
		}
	}

	private static void requireReadable(Path file) {
		if (!Files.exists(file)) {
			throw new BackupRefused("There is no file " + file + ".", "Check the name of the copy.");
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new BackupRefused(file + " is no file that can be read.", "Name a copy made by: backup <file>.");
		}
	}

	private static void load(Path file, DataFolder restored) throws IOException {
		Files.createDirectories(restored.neo4j());
		try (InputStream dump = Files.newInputStream(file)) {
			admin(restored, dump, "load", "neo4j", "--from-stdin");
		}
		EmbeddedNeo4j.check(MaillageProperties.in(restored.home()));
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
