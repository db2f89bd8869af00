package fr.maillage.database;

import org.jspecify.annotations.Nullable;

/**
 * Maillage cannot start, or cannot do what its command line asks in place of a start;
 * what the data folder holds was not touched, or is named.
 */
public abstract sealed class StartRefused extends RuntimeException
		permits BackupRefused, BoltPortTaken, DataFolderInUse, DataFolderUnusable, DiskFull, FormerDatabaseAside,
		HttpPortTaken, NoNeo4jAddress, PasswordTooShort, StoreIsNewer {

	private final String remedy;

	StartRefused(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	StartRefused(String message, String remedy) {
		super(message);
		this.remedy = remedy;
	}

	/** French first, for who runs it, then English. */
	static String inBoth(String french, String english) {
		return french + "\n" + english;
	}

	/** What the operator can do. */
	public String remedy() {
		return this.remedy;
	}

}
