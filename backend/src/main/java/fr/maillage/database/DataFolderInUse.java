package fr.maillage.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Another process has opened the same folder. */
public final class DataFolderInUse extends StartRefused {

	DataFolderInUse(Path home, @Nullable Throwable cause) {
		super(inBoth(
				"Le dossier de données " + home + " est utilisé par un autre processus, sans doute un autre Maillage.",
				"The data folder " + home + " is in use by another process, probably another Maillage."),
				inBoth("Arrêtez l’autre, ou donnez à celui-ci un dossier à lui : MAILLAGE_HOME=/autre/dossier.",
						"Stop the other one, or give this one a folder of its own: MAILLAGE_HOME=/another/folder."),
				cause);
	}

}
