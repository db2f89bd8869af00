package fr.maillage.database;

/** The embedded database cannot start; what its folder holds was not touched. */
public abstract sealed class DatabaseRefused extends RuntimeException
		permits BoltPortTaken, DataFolderInUse, DataFolderUnusable, DiskFull, StoreIsNewer {

	private final String remedy;

	DatabaseRefused(String message, String remedy, Throwable cause) {
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
