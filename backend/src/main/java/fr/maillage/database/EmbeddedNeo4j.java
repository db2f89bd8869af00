package fr.maillage.database;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnector.EncryptionLevel;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.kernel.internal.Version;

/**
 * A Neo4j of our own in this process, reachable by Bolt from this machine only. The one
 * class that touches Neo4j's internal API.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

	/** The user with every right. */
	public static final String USER = "neo4j";

	private static final String LOOPBACK = "127.0.0.1";

	/** Neo4j's own minimum. */
	private static final int PASSWORD_LENGTH = 8;

	private final DatabaseManagementService neo4j;

	private final GraphDatabaseAPI database;

	private final String password;

	private final @Nullable FolderLock lock;

	private EmbeddedNeo4j(DatabaseManagementService neo4j, GraphDatabaseAPI database, String password,
			@Nullable FolderLock lock) {
		this.neo4j = neo4j;
		this.database = database;
		this.password = password;
		this.lock = lock;
	}

	/** Starts it in the folder of these settings, or throws a {@link StartRefused}. */
	public static EmbeddedNeo4j start(MaillageProperties settings) {
		requireLongEnough(settings.neo4jPassword());
		DataFolder folder = new DataFolder(settings.home());
		FolderLock lock = folder.lock();
		try {
			folder.endRestore();
			return start(settings, lock);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	/** Opens and closes it, for somebody who holds the lock of its folder. */
	static void check(MaillageProperties settings) {
		start(settings, null).close();
	}

	private static EmbeddedNeo4j start(MaillageProperties settings, @Nullable FolderLock lock) {
		DataFolder folder = new DataFolder(settings.home());
		folder.prepareFor(Version.getNeo4jVersion());
		DatabaseManagementService neo4j = null;
		try {
			neo4j = build(folder, settings);
			var database = (GraphDatabaseAPI) neo4j.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
			requireStarted(database);
			String password = changePassword(neo4j, settings.neo4jPassword());
			folder.openedBy(Version.getNeo4jVersion());
			return new EmbeddedNeo4j(neo4j, database, password, lock);
		}
		catch (RuntimeException ex) {
			if (neo4j != null) {
				neo4j.shutdown();
			}
			throw refusal(settings, ex);
		}
	}

	private static void requireLongEnough(@Nullable String password) {
		if (password != null && password.length() < PASSWORD_LENGTH) {
			throw new PasswordTooShort(PASSWORD_LENGTH);
		}
	}

	private static DatabaseManagementService build(DataFolder folder, MaillageProperties settings) {
		return new DatabaseManagementServiceBuilder(folder.neo4j())
			.setConfig(GraphDatabaseSettings.pagecache_memory, settings.pageCache().toBytes())
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			// 256 MB are reserved for each log otherwise, and two gigabytes kept
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.keep_logical_logs, "128M size")
			// 5 s, waited twice, after the stores are already closed
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(BoltConnector.server_bolt_telemetry_enabled, false)
			.setConfig(BoltConnector.listen_address, new SocketAddress(LOOPBACK, settings.boltPort()))
			.setConfig(BoltConnector.encryption_level, EncryptionLevel.DISABLED)
			.build();
	}

	/** Neo4j itself may be up while its database could not be opened. */
	private static void requireStarted(GraphDatabaseAPI database) {
		if (!database.isAvailable()) {
			DatabaseStateService<?> states = database.getDependencyResolver()
				.resolveDependency(DatabaseStateService.class);
			throw new IllegalStateException("The database did not start",
					states.causeOfFailure(database.databaseId()).orElse(null));
		}
	}

	private static String changePassword(DatabaseManagementService neo4j, @Nullable String wanted) {
		String random = HexFormat.of().formatHex(new SecureRandom().generateSeed(24));
		setPassword(neo4j, random);
		if (wanted == null) {
			return random;
		}
		// after a random one, because the same as before would be refused
		setPassword(neo4j, wanted);
		return wanted;
	}

	private static void setPassword(DatabaseManagementService neo4j, String password) {
		neo4j.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
			.executeTransactionally("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
					Map.of("password", password));
	}

	private static RuntimeException refusal(MaillageProperties settings, RuntimeException ex) {
		for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
			if (cause instanceof FileLockException) {
				return new DataFolderInUse(settings.home(), ex);
			}
			if (cause instanceof BindException) {
				return new BoltPortTaken(settings.boltPort(), ex);
			}
			if (DataFolder.noRoom(cause)) {
				return new DiskFull(settings.home(), ex);
			}
			if (cause instanceof IOException) {
				return new DataFolderUnusable(settings.home(), cause);
			}
		}
		return ex;
	}

	/** Where it listens. */
	public URI uri() {
		int port = this.database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return URI.create("bolt://" + LOOPBACK + ":" + port);
	}

	/** The password of {@link #USER} until it closes. */
	public String password() {
		return this.password;
	}

	@Override
	public void close() {
		try {
			this.neo4j.shutdown();
		}
		finally {
			if (this.lock != null) {
				this.lock.close();
			}
		}
	}

}
