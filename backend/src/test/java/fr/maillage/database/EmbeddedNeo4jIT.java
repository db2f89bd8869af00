package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.springframework.util.unit.DataSize;

class EmbeddedNeo4jIT {

	private static final String PASSWORD = "given-by-an-administrator";

	@TempDir
	private static Path home;

	private static EmbeddedNeo4j neo4j;

	@BeforeAll
	static void startTwice() {
		EmbeddedNeo4j.start(settings(0, PASSWORD)).close();
		neo4j = EmbeddedNeo4j.start(settings(0, PASSWORD));
	}

	@AfterAll
	static void stop() {
		neo4j.close();
	}

	@Test
	void opensWithThePasswordThatWasGiven() {
		try (Driver driver = driver(PASSWORD)) {
			driver.verifyConnectivity();
		}
	}

	@Test
	void refusesAnotherPassword() {
		try (Driver driver = driver("another-password")) {
			assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
		}
	}

	@Test
	void writesNoPasswordToTheDisk() throws IOException {
		try (var files = Files.walk(home)) {
			assertThat(files.filter(Files::isRegularFile)).isNotEmpty()
				.noneMatch((file) -> contains(file, PASSWORD) || contains(file, neo4j.password()));
		}
	}

	@Test
	void listensOnThisMachineOnly() {
		assertThat(neo4j.uri().getHost()).isEqualTo("127.0.0.1");
		assertThat(setting("server.bolt.listen_address")).startsWith("127.0.0.1:");
	}

	@Test
	void reportsNothingToAnybody() {
		assertThat(setting("dbms.usage_report.enabled")).isEqualTo("false");
		assertThat(setting("server.bolt.telemetry.enabled")).isEqualTo("false");
		assertThat(setting("server.fleet_discovery.enabled")).isEqualTo("false");
	}

	@Test
	void refusesAFolderThatIsInUse() {
		assertThatExceptionOfType(DataFolderInUse.class).isThrownBy(() -> EmbeddedNeo4j.start(settings(0, PASSWORD)))
			.withMessageContaining(home.toString());
	}

	@Test
	void refusesAPortThatIsTaken(@TempDir Path other) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			MaillageProperties settings = new MaillageProperties(other, DataSize.ofMegabytes(8), taken.getLocalPort(),
					null, true, false);
			assertThatExceptionOfType(BoltPortTaken.class).isThrownBy(() -> EmbeddedNeo4j.start(settings))
				.withMessageContaining(String.valueOf(taken.getLocalPort()));
		}
	}

	private static MaillageProperties settings(int port, String password) {
		return new MaillageProperties(home, DataSize.ofMegabytes(8), port, password, true, false);
	}

	private static Driver driver(String password) {
		return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, password));
	}

	private static String setting(String name) {
		try (Driver driver = driver(PASSWORD); var session = driver.session()) {
			List<String> values = session.run("SHOW SETTINGS $name YIELD value", Values.parameters("name", name))
				.list((row) -> row.get("value").asString());
			return values.getFirst();
		}
	}

	private static boolean contains(Path file, String text) {
		try {
			return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
		}
		catch (IOException ex) {
			return false;
		}
	}

}
