package fr.maillage.cypher.test;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j in this JVM, in a temporary folder that goes away with it, without passwords,
 * reachable from this machine only.
 */
final class InProcessNeo4j {

	private InProcessNeo4j() {
	}

	static URI start() {
		Path home = TemporaryFolders.create("maillage-test-neo4j");
		DatabaseManagementService neo4j = new DatabaseManagementServiceBuilder(home)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(32))
			.setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, Duration.ZERO)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.enable_discovery, false)
			.setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
			.build();
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			neo4j.shutdown();
			TemporaryFolders.delete(home);
		}));
		var database = (GraphDatabaseAPI) neo4j.database(TestDatabase.NAME);
		int port = database.getDependencyResolver()
			.resolveDependency(ConnectorPortRegister.class)
			.getLocalAddress(ConnectorType.BOLT)
			.getPort();
		return URI.create("bolt://127.0.0.1:" + port);
	}

}
