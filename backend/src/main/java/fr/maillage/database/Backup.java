package fr.maillage.database;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.dbms.archive.ArchiveInput.StreamInput;
import org.neo4j.dbms.archive.DumpFormatSelector;
import org.neo4j.dbms.archive.Loader;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of the embedded database in one file, made and put back while the product is
 * stopped, in the format of {@code neo4j-admin database dump}.
 *
 * @param home folder of the data
 */
record Backup(Path home) {

	private static final Logger log = LoggerFactory.getLogger(Backup.class);

	/** Copies the database to a new file. */
	void save(Path file) {
		requireNew(file);
		DataFolder folder = new DataFolder(this.home);
		if (!folder.exists()) {
			throw nothingIn(this.home);
		}
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Thread stopped = new Thread(() -> deleteQuietly(part));
		try (FolderLock lock = folder.lock()) {
			folder.endRestore();
			if (!folder.holdsData()) {
				throw nothingIn(this.home);
			}
			claim(part);
			Runtime.getRuntime().addShutdownHook(stopped);
			try {
				// repairs what a killed process left
				EmbeddedNeo4j.check(MaillageProperties.in(this.home));
				dump(folder, part);
				Files.move(part, file);
			}
			finally {
				Files.deleteIfExists(part);
				forget(stopped);
			}
		}
		catch (IOException ex) {
			throw new BackupRefused(
					StartRefused.inBoth("La copie ne peut pas être écrite dans " + file + " (" + ex + ").",
							"The copy cannot be written to " + file + " (" + ex + ")."),
					StartRefused.inBoth("Choisissez un autre endroit.", "Choose another place."));
		}
	}

	/**
	 * Puts a copy in the place of the database, once it has proved that it opens, and
	 * keeps what it replaces in the folder {@code replaced-<time>}.
	 * @return that folder, when there was a database before
	 */
	Optional<Path> restore(Path file) {
		requireCopy(file);
		DataFolder folder = new DataFolder(this.home);
		try (FolderLock lock = folder.lock()) {
			folder.requireUnused();
			folder.endRestore();
			DataFolder restored = folder.restoring();
			try {
				load(file, restored);
				return folder.replaceBy(restored);
			}
			finally {
				removeQuietly(restored);
			}
		}
		catch (IOException ex) {
			throw new BackupRefused(
					StartRefused.inBoth("La copie " + file + " ne peut pas être remise en place (" + ex + ").",
							"The copy " + file + " cannot be put back (" + ex + ")."),
					StartRefused.inBoth("Vérifiez ce fichier, et que l’on peut écrire dans " + this.home + ".",
							"Check the file, and that " + this.home + " can be written."));
		}
	}

	private static void requireNew(Path file) {
		if (Files.exists(file)) {
			throw new BackupRefused(
					StartRefused.inBoth("Le fichier " + file + " existe déjà.",
							"The file " + file + " is already there."),
					StartRefused.inBoth("Donnez un autre nom à la copie.", "Give the copy another name."));
		}
		Path parent = file.getParent();
		if (parent == null || !Files.isDirectory(parent)) {
			throw new BackupRefused(
					StartRefused.inBoth("Il n’y a pas de dossier " + parent + ".",
							"There is no folder " + parent + "."),
					StartRefused.inBoth("Créez-le (mkdir -p " + parent + "), ou choisissez un dossier qui existe.",
							"Make it (mkdir -p " + parent + "), or choose a folder that is there."));
		}
	}

	/** What is removed in the end must be what was made here. */
	private static void claim(Path part) throws IOException {
		try {
			Files.createFile(part);
		}
		catch (FileAlreadyExistsException ex) {
			log.debug("Somebody else's", ex);
			throw new BackupRefused(
					StartRefused.inBoth(
							"Le fichier " + part + " existe déjà : une autre sauvegarde l’écrit, ou a été tuée,"
									+ " ou il est à vous. Il n’a pas été touché.",
							"The file " + part + " is already there: another backup is writing it, or was killed,"
									+ " or it is yours. It was not touched."),
					StartRefused.inBoth("Donnez un autre nom à la copie, ou supprimez ce fichier s’il ne sert plus.",
							"Give the copy another name, or remove that file if it is of no use."));
		}
	}

	private static void requireCopy(Path file) {
		if (!Files.exists(file)) {
			throw new BackupRefused(
					StartRefused.inBoth("Il n’y a pas de fichier " + file + ".", "There is no file " + file + "."),
					StartRefused.inBoth("Vérifiez le nom de la copie.", "Check the name of the copy."));
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file) || !isArchive(file)) {
			throw new BackupRefused(
					StartRefused.inBoth(file + " n’est pas une sauvegarde de Maillage. Rien n’a été changé.",
							file + " is no backup of Maillage. Nothing was changed."),
					StartRefused.inBoth("Donnez un fichier, lisible, fait par : ./maillage backup FICHIER.",
							"Name a readable file that was made by: ./maillage backup FILE."));
		}
	}

	private static boolean isArchive(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			new Loader(new DefaultFileSystemAbstraction()).getMetaData(StreamInput.of(in, file.toString()),
					DumpFormatSelector::decompress);
			return true;
		}
		catch (IOException | IllegalArgumentException ex) {
			log.debug("{} is no archive of Neo4j", file, ex);
			return false;
		}
	}

	private static BackupRefused nothingIn(Path home) {
		return new BackupRefused(
				StartRefused.inBoth("Il n’y a pas de base de données dans le dossier " + home + ".",
						"There is no database in the data folder " + home + "."),
				StartRefused.inBoth(
						"Démarrez Maillage une première fois, ou nommez son dossier : MAILLAGE_HOME=/le/dossier.",
						"Start Maillage once, or name its folder: MAILLAGE_HOME=/the/folder."));
	}

	private static void dump(DataFolder folder, Path part) throws IOException {
		try (PrintStream out = new PrintStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
			ByteArrayOutputStream said = new ByteArrayOutputStream();
			int code = admin(folder, InputStream.nullInputStream(), out, said, "dump", "neo4j", "--to-stdout");
			if (out.checkError()) {
				throw new IOException("not everything could be written");
			}
			if (code != 0) {
				log.debug("Neo4j says: {}", said);
				throw new IOException("Neo4j: " + lastLine(said));
			}
		}
	}

	private static void load(Path file, DataFolder restored) throws IOException {
		Files.createDirectories(restored.neo4j());
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		try (InputStream dump = Files.newInputStream(file);
				PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
			if (admin(restored, dump, out, said, "load", "neo4j", "--from-stdin") != 0) {
				throw new IllegalStateException(said.toString(StandardCharsets.UTF_8));
			}
			EmbeddedNeo4j.check(MaillageProperties.in(restored.home()));
		}
		catch (IllegalStateException ex) {
			log.debug("The copy does not open", ex);
			throw new BackupRefused(
					StartRefused.inBoth(
							"La copie " + file + " est incomplète ou abîmée, ou vient d’un autre programme :"
									+ " la base n’a pas pu en être lue. Rien n’a été changé.",
							"The copy " + file + " is incomplete or damaged, or comes from another program:"
									+ " the database could not be read from it. Nothing was changed."),
					StartRefused.inBoth(
							"Prenez une autre copie, et vérifiez la place sur le disque."
									+ " Ce que Neo4j en dit : --logging.level.fr.maillage.database=debug.",
							"Take another copy, and check the room on the disk."
									+ " What Neo4j says of it: --logging.level.fr.maillage.database=debug."));
		}
	}

	private static int admin(DataFolder folder, InputStream in, PrintStream out, ByteArrayOutputStream said,
			String... words) {
		PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
		var context = new ExecutionContext(folder.neo4j(), folder.neo4j().resolve("conf"), out, err, in,
				new DefaultFileSystemAbstraction());
		String[] arguments = new String[words.length + 1];
		arguments[0] = "database";
		System.arraycopy(words, 0, arguments, 1, words.length);
		return AdminTool.execute(context, arguments);
	}

	private static String lastLine(ByteArrayOutputStream said) {
		return said.toString(StandardCharsets.UTF_8).strip().lines().reduce("", (_, last) -> last);
	}

	/** What is left of it is removed at the next start. */
	private static void removeQuietly(DataFolder restored) {
		try {
			restored.remove();
		}
		catch (IOException ex) {
			log.warn("{} could not be removed", restored.home(), ex);
		}
	}

	private static void deleteQuietly(Path file) {
		try {
			Files.deleteIfExists(file);
		}
		catch (IOException ex) {
			log.warn("{} could not be removed", file, ex);
		}
	}

	/** Not when the process is ending: then it is what runs. */
	private static void forget(Thread stopped) {
		try {
			Runtime.getRuntime().removeShutdownHook(stopped);
		}
		catch (IllegalStateException ex) {
			log.debug("Stopped while copying", ex);
		}
	}

}
