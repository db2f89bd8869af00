package fr.maillage.database;

/** A copy cannot be made or put back as asked. */
public final class BackupRefused extends StartRefused {

	BackupRefused(String message, String remedy) {
		super(message, remedy);
	}

}
