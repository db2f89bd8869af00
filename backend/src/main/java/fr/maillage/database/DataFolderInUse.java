package fr.maillage.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process has opened the same folder. */
public final class DataFolderInUse extends StartRefused {

	DataFolderInUse(Path home, @Nullable Throwable cause) {
		super("The data folder " + home + " is in use by another process, probably another Maillage.",
				"Stop the other one, or give this one a folder of its own: MAILLAGE_HOME=/another/folder.", cause);
	}

}
