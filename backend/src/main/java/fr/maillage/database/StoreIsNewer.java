package fr.maillage.database;

import java.nio.file.Path;

/** The folder was last opened by a later version of Neo4j, which this one cannot read. */
public final class StoreIsNewer extends StartRefused {

	StoreIsNewer(Path home, String written, String own) {
		super("The data folder " + home + " was written by Neo4j " + written + "; this Maillage has Neo4j " + own + ".",
				"Start the later version of Maillage that wrote it, or give this one a folder of its own: "
						+ "MAILLAGE_HOME=/another/folder.");
	}

}
