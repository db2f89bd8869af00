package fr.maillage.database;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** Too little room is left for the database to work. */
public final class DiskFull extends StartRefused {

	DiskFull(Path home, DataSize left, DataSize needed) {
		super("The disk of the data folder " + home + " is full: " + left.toMegabytes() + " MB are left and "
				+ needed.toMegabytes() + " MB are needed.", remedyFor(home));
	}

	DiskFull(Path home, Throwable cause) {
		super("The disk of the data folder " + home + " is full.", remedyFor(home), cause);
	}

	private static String remedyFor(Path home) {
		return "Make room on that disk, or choose a folder on another: MAILLAGE_HOME=/another/folder. " + "What " + home
				+ " holds is as it was.";
	}

}
