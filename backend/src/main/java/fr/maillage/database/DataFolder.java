package fr.maillage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * The folder {@code maillage.home}: the database, and which Neo4j opened it last. It is
 * looked at before Neo4j touches anything.
 *
 * @param home absolute path of the folder
 */
record DataFolder(Path home) {

	private static final Logger log = LoggerFactory.getLogger(DataFolder.class);

	/** The stores of an empty database and of its log, and a first import. */
	private static final DataSize ROOM = DataSize.ofMegabytes(100);

	private static final String REPLACED = "replaced-";

	/** Where the embedded Neo4j lives. */
	Path neo4j() {
		return this.home.resolve("neo4j");
	}

	/** Creates the folder if need be; refuses it when this Neo4j could not work in it. */
	void prepareFor(String neo4jVersion) {
		prepareFor(neo4jVersion, ROOM);
	}

	void prepareFor(String neo4jVersion, DataSize room) {
		try {
			Files.createDirectories(neo4j());
			Files.delete(Files.createTempFile(this.home, "writable", ""));
			String written = Files.exists(marker()) ? Files.readString(marker()).strip() : neo4jVersion;
			if (Arrays.compare(numbers(written), numbers(neo4jVersion)) > 0) {
				throw new StoreIsNewer(this.home, written, neo4jVersion);
			}
			DataSize left = DataSize.ofBytes(Files.getFileStore(this.home).getUsableSpace());
			if (left.compareTo(room) < 0) {
				throw new DiskFull(this.home, left, room);
			}
		}
		catch (IOException ex) {
			throw refusal(ex);
		}
	}

	/** Remembers which Neo4j has opened the folder. */
	void openedBy(String neo4jVersion) {
		try {
			Files.writeString(marker(), neo4jVersion + "\n", StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw refusal(ex);
		}
	}

	/** Whether the folder is there. */
	boolean exists() {
		return Files.isDirectory(this.home);
	}

	/** Where a restore prepares what will take the place of the database. */
	DataFolder restoring() {
		return new DataFolder(this.home.resolve("restoring"));
	}

	/**
	 * Ends what a restore left that was killed, for somebody who holds the lock: a copy
	 * that had proved that it opens takes the place that is already empty, any other is
	 * given up.
	 */
	void endRestore() {
		DataFolder restoring = restoring();
		if (!restoring.exists()) {
			return;
		}
		try {
			boolean proved = Files.exists(restoring.marker());
			if (proved && !(Files.exists(neo4j()) && Files.exists(restoring.neo4j()))) {
				if (Files.exists(restoring.neo4j())) {
					take(restoring);
				}
				sayEnded(replacedBy(restoring).filter((it) -> Files.exists(it.neo4j())));
			}
			else if (Files.exists(restoring.neo4j())) {
				log.warn("Une restauration a été interrompue : la base est comme avant elle ; recommencez-la si besoin"
						+ "\nA restore was interrupted: the database is as it was before; do it again if need be");
			}
			forgetUnlessKept(replacedBy(restoring));
			restoring.remove();
		}
		catch (IOException ex) {
			throw refusal(ex);
		}
	}

	private void sayEnded(Optional<DataFolder> kept) {
		log.warn(
				"La restauration interrompue est terminée : la copie est en place{}\n"
						+ "The restore that was interrupted is ended: the copy is in its place{}",
				kept.map((it) -> ", la base d’avant est gardée dans " + it.home()).orElse(""),
				kept.map((it) -> ", the database before it is kept in " + it.home()).orElse(""));
	}

	/**
	 * Removes a folder in which a restore prepares, so that half of it proves nothing.
	 */
	void remove() throws IOException {
		Files.deleteIfExists(marker());
		FileSystemUtils.deleteRecursively(this.home);
	}

	/** Whether it holds a database. */
	boolean holdsData() {
		return Files.exists(neo4j().resolve("data/databases/neo4j"));
	}

	/**
	 * Keeps others out until the lock is closed, or refuses a folder that somebody else
	 * keeps. Neo4j's own lock would not do: it lies in what a restore replaces.
	 */
	FolderLock lock() {
		try {
			Files.createDirectories(this.home);
			return lock(this.home.resolve("lock"));
		}
		catch (IOException ex) {
			throw refusal(ex);
		}
	}

	/** Refuses a folder that something else than Maillage has opened. */
	void requireUnused() {
		Path store = neo4j().resolve("data/databases/store_lock");
		if (Files.exists(store)) {
			try {
				lock(store).close();
			}
			catch (IOException ex) {
				throw refusal(ex);
			}
		}
	}

	private FolderLock lock(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		FolderLock lock = new FolderLock(channel);
		try {
			if (channel.tryLock() != null) {
				return lock;
			}
		}
		catch (OverlappingFileLockException ex) {
			lock.close();
			throw new DataFolderInUse(this.home, ex);
		}
		lock.close();
		throw new DataFolderInUse(this.home, null);
	}

	/**
	 * Puts the database of another folder in the place of its own, which becomes a data
	 * folder by itself; when that fails, it is back in its place.
	 * @return that folder, when there was a database before
	 */
	Optional<Path> replaceBy(DataFolder other) throws IOException {
		if (!Files.exists(neo4j())) {
			take(other);
			return Optional.empty();
		}
		// a start that was refused leaves a folder without a database
		boolean held = !isEmpty(neo4j());
		String now = LocalDateTime.now().format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));
		DataFolder replaced = new DataFolder(unusedName(REPLACED + now));
		Files.writeString(other.nameOfReplaced(), replaced.home().getFileName().toString());
		try {
			replaced.take(this);
			take(other);
		}
		catch (IOException ex) {
			if (Files.exists(replaced.neo4j()) && !Files.exists(neo4j())) {
				takeBack(replaced, ex);
			}
			forgetUnlessKept(Optional.of(replaced));
			throw ex;
		}
		return held ? Optional.of(replaced.home()) : Optional.empty();
	}

	private void takeBack(DataFolder replaced, IOException why) {
		try {
			take(replaced);
		}
		catch (IOException ex) {
			ex.addSuppressed(why);
			throw new FormerDatabaseAside(this, replaced, ex);
		}
	}

	private static boolean isEmpty(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.findAny().isEmpty();
		}
	}

	/** Where the database goes that a restore from this folder replaces. */
	private Optional<DataFolder> replacedBy(DataFolder restoring) throws IOException {
		Path file = restoring.nameOfReplaced();
		String name = Files.exists(file) ? Files.readString(file) : "";
		return name.startsWith(REPLACED) ? Optional.of(new DataFolder(this.home.resolve(name))) : Optional.empty();
	}

	private Path nameOfReplaced() {
		return this.home.resolve("replaced");
	}

	/** A version alone would pass for a database that is kept. */
	private static void forgetUnlessKept(Optional<DataFolder> replaced) throws IOException {
		if (replaced.isPresent() && !Files.exists(replaced.get().neo4j())) {
			Files.deleteIfExists(replaced.get().marker());
			Files.deleteIfExists(replaced.get().home());
		}
	}

	/** With a number when two restores meet within one second. */
	private Path unusedName(String name) {
		Path free = this.home.resolve(name);
		for (int number = 2; Files.exists(free); number++) {
			free = this.home.resolve(name + "-" + number);
		}
		return free;
	}

	/**
	 * Takes the database of another folder, into an empty place. The version comes first,
	 * as a copy: wherever the process is killed, each store lies beside its own.
	 */
	void take(DataFolder other) throws IOException {
		Files.createDirectories(this.home);
		if (Files.exists(other.marker())) {
			Files.copy(other.marker(), marker(), StandardCopyOption.REPLACE_EXISTING);
		}
		else {
			Files.deleteIfExists(marker());
		}
		Files.move(other.neo4j(), neo4j());
	}

	private StartRefused refusal(IOException ex) {
		return noRoom(ex) ? new DiskFull(this.home, ex) : new DataFolderUnusable(this.home, ex);
	}

	static boolean noRoom(Throwable ex) {
		return ex instanceof IOException && String.valueOf(ex.getMessage()).contains("No space left");
	}

	private Path marker() {
		return this.home.resolve("neo4j-version");
	}

	/** {@code 2026.08.1} as numbers that compare in the order of releases. */
	private static int[] numbers(String version) {
		return Arrays.stream(version.split("\\D+")).filter((it) -> !it.isEmpty()).mapToInt(Integer::parseInt).toArray();
	}

}
