package fr.maillage.cypher.test;

import com.github.dockerjava.api.exception.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * The Neo4j of this JVM's tests in a container: an explicit choice, and a plain failure
 * when Docker or the image is not there, because pulling may be impossible and its
 * retries last for minutes.
 */
public final class ContainerNeo4j {

	/** The password of the user {@code neo4j} in the container. */
	public static final String PASSWORD = "password-of-the-tests";

	private static final String IMAGE = System.getProperty("test.neo4j.image", "neo4j:2026.08.1-community");

	private static @Nullable Neo4jContainer container;

	private ContainerNeo4j() {
	}

	/** The running container, which Testcontainers removes after the JVM. */
	public static synchronized Neo4jContainer start() {
		if (container == null) {
			container = launch();
		}
		return container;
	}

	private static Neo4jContainer launch() {
		if (!DockerClientFactory.instance().isDockerAvailable()) {
			throw new IllegalStateException("-Dtest.neo4j=container needs Docker, which does not answer. "
					+ "Start it, or leave the switch out: the tests then run on a Neo4j in their own process.");
		}
		if (!present()) {
			throw new IllegalStateException("-Dtest.neo4j=container needs the image " + IMAGE
					+ ", which this machine does not have. Run \"docker pull " + IMAGE
					+ "\", or name another with -Dtest.neo4j.image=…");
		}
		var launched = new Neo4jContainer(DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("neo4j"))
			.withAdminPassword(PASSWORD);
		launched.start();
		return launched;
	}

	private static boolean present() {
		try {
			DockerClientFactory.instance().client().inspectImageCmd(IMAGE).exec();
			return true;
		}
		catch (NotFoundException ex) {
			return false;
		}
	}

}
