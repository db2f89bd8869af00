package fr.maillage.database;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database cannot do what was asked; what its folder holds was not touched.
 */
public abstract sealed class DatabaseRefused extends RuntimeException
		permits BackupRefused, BoltPortTaken, DataFolderInUse, DataFolderUnusable, DiskFull, StoreIsNewer {

	private final String remedy;

	DatabaseRefused(String message, String remedy, @Nullable Throwable cause) {
		super(message, cause);
		this.remedy = remedy;
	}

	DatabaseRefused(String message, String remedy) {
		super(message);
		this.remedy = remedy;
	}

	/** What the operator can do. */
	public String remedy() {
		return this.remedy;
	}

}
