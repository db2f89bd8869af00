package fr.maillage.database;

import java.nio.file.Path;

/** The folder cannot be created or written. */
public final class DataFolderUnusable extends StartRefused {

	DataFolderUnusable(Path home, Throwable cause) {
		super("The data folder " + home + " cannot be written (" + cause + ").",
				"Make it writable for the user who starts Maillage, or choose another: MAILLAGE_HOME=/another/folder.",
				cause);
	}

}
