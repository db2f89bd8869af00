package fr.maillage.database;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** That nobody else works in a data folder, from its opening to its closing. */
final class FolderLock implements AutoCloseable {

	private final FileChannel channel;

	FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException("The lock of the data folder could not be given back", ex);
		}
	}

}
