package fr.maillage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.springframework.util.unit.DataSize;

/**
 * The folder {@code maillage.home}: the database, and which Neo4j opened it last. It is
 * looked at before Neo4j touches anything.
 *
 * @param home absolute path of the folder
 */
record DataFolder(Path home) {

	/** The stores of an empty database and of its log, and a first import. */
	private static final DataSize ROOM = DataSize.ofMegabytes(100);

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

	/** Whether it holds a database. */
	boolean holdsData() {
		return Files.exists(neo4j().resolve("data/databases/neo4j"));
	}

	/** Refuses a folder that another process has opened. */
	void requireUnused() {
		Path lock = neo4j().resolve("data/databases/store_lock");
		if (!Files.exists(lock)) {
			return;
		}
		try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
			if (channel.tryLock() == null) {
				throw new DataFolderInUse(this.home, null);
			}
		}
		catch (OverlappingFileLockException ex) {
			throw new DataFolderInUse(this.home, ex);
		}
		catch (IOException ex) {
			throw refusal(ex);
		}
	}

	private DatabaseRefused refusal(IOException ex) {
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
