package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import fr.maillage.BackendApplication;
import fr.maillage.cypher.Migrations;
import fr.maillage.test.TestNeo4j;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an operator reads when an external database stops the start. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartIT {

	private static final TestNeo4j.Details SHARED = TestNeo4j.shared();

	private final Driver driver = GraphDatabase.driver(SHARED.uri(), SHARED.getAuthToken());

	@BeforeEach
	void migrate() {
		new Migrations(this.driver, "neo4j").apply();
	}

	@AfterEach
	void close() {
		this.driver.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://127.0.0.1:7474", "127.0.0.1:7687", "bolt://", "bolt://a b", "" })
	void saysWhatAnAddressOfADatabaseWouldBe(String address, CapturedOutput output) {
		assertRefused("--spring.neo4j.uri=" + address);
		assertThat(output).contains("« " + address + " » n’est pas l’adresse", "\"" + address + "\" is no address")
			.contains("SPRING_NEO4J_URI", "bolt://host:7687")
			.doesNotContain("\tat ");
	}

	@Test
	void keepsAPasswordWithinAnAddressToItself(CapturedOutput output) {
		assertRefused("--spring.neo4j.uri=http://neo4j:s3cret@127.0.0.1:7474");
		assertThat(output).contains("http://…@127.0.0.1:7474").doesNotContain("s3cret");
	}

	@Test
	void saysThatThereIsNoSuchHost(CapturedOutput output) {
		assertRefused("--spring.neo4j.uri=neo4j://nowhere.invalid:7687");
		assertThat(output).contains("neo4j://nowhere.invalid:7687 (spring.neo4j.uri) does not answer", "ne répond pas")
			.doesNotContain("\tat ");
	}

	@Test
	void saysThatTheDatabaseDoesNotAnswer(CapturedOutput output) {
		assertRefused("--spring.neo4j.uri=bolt://127.0.0.1:1");
		assertThat(output).contains("bolt://127.0.0.1:1 (spring.neo4j.uri) does not answer");
	}

	@Test
	void saysThatThePasswordIsWrong(CapturedOutput output) {
		assertRefused("--spring.neo4j.uri=" + SHARED.uri(), "--spring.neo4j.authentication.username=neo4j",
				"--spring.neo4j.authentication.password=wrong-password");
		assertThat(output)
			.contains("refuses the user or the password", "refuse l’utilisateur ou le mot de passe",
					"SPRING_NEO4J_AUTHENTICATION_PASSWORD")
			.doesNotContain("wrong-password", "\tat ");
	}

	@Test
	void saysThatTheServerHasNoSuchDatabase(CapturedOutput output) {
		assertRefused(onSharedDatabase("--spring.data.neo4j.database=other"));
		assertThat(output).contains("has no database of that name");
	}

	@Test
	void namesTheMigrationThatWasChanged(CapturedOutput output) {
		whileTheGraphSays("MATCH (n:Migration {version: 1}) SET n.old = n.checksum, n.checksum = 'other'",
				"MATCH (n:Migration {version: 1}) SET n.checksum = n.old REMOVE n.old",
				() -> assertRefused(onSharedDatabase()));
		assertThat(output).contains("V0001__Create_identity_constraints.cypher was changed");
	}

	@Test
	void namesTheMigrationOfALaterVersion(CapturedOutput output) {
		whileTheGraphSays("CREATE (:Migration {version: 9999, name: 'V9999__Create_what_comes.cypher', checksum: ''})",
				"MATCH (n:Migration {version: 9999}) DELETE n", () -> assertRefused(onSharedDatabase()));
		assertThat(output).contains("later version of Maillage").contains("V9999__Create_what_comes.cypher");
	}

	@Test
	void saysThatTheServersPortIsTakenBeforeAnythingIsWritten(CapturedOutput output, @TempDir Path folder)
			throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			assertRefused("--server.port=" + taken.getLocalPort(), "--maillage.home=" + folder.resolve("home"));
			assertThat(output).contains("Port " + taken.getLocalPort()).contains("server.port").contains("in use");
		}
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void saysThatTheServersPortIsNone(CapturedOutput output, @TempDir Path folder) {
		assertRefused("--server.port=70000", "--maillage.home=" + folder.resolve("home"));
		assertThat(output).contains("Port 70000", "server.port", "may not be used", "choose another port");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void saysThatTheServersAddressIsNone(CapturedOutput output, @TempDir Path folder) {
		assertRefused("--server.address=nowhere.invalid", "--maillage.home=" + folder.resolve("home"));
		assertThat(output).contains("server.address", "nowhere.invalid").doesNotContain("in use");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void saysThatThePasswordIsTooShortWithoutPrintingIt(CapturedOutput output, @TempDir Path folder) {
		assertRefused("--maillage.neo4j-password=Tr0p-c0", "--maillage.home=" + folder.resolve("home"));
		assertThat(output).contains("MAILLAGE_NEO4J_PASSWORD", "too short, at least 8 characters")
			.doesNotContain("Tr0p-c0");
		assertThat(folder).isEmptyDirectory();
	}

	@Test
	void saysWhatAnUnreadableSettingWouldBe(CapturedOutput output, @TempDir Path folder) {
		assertRefused("--maillage.query-timeout=long", "--maillage.home=" + folder.resolve("home"));
		assertThat(output)
			.contains("« long » n’est pas une valeur de maillage.query-timeout",
					"\"long\" is no value of maillage.query-timeout (MAILLAGE_QUERYTIMEOUT)", "such as 30s or 2m")
			.doesNotContain("\tat ");
	}

	@Test
	void refusesATimeoutThatWouldBeNone(CapturedOutput output, @TempDir Path folder) {
		assertRefused("--maillage.query-timeout=200ms", "--maillage.home=" + folder.resolve("home"));
		assertThat(output).contains("maillage.queryTimeout", "such as 30s or 2m", "comme 30s ou 2m")
			.doesNotContain("\tat ");
	}

	@Test
	void saysThatTheDataFolderCannotBeWritten(CapturedOutput output, @TempDir Path folder) throws IOException {
		Path file = Files.createFile(folder.resolve("file"));
		assertRefused("--maillage.home=" + file);
		assertThat(output).contains("The data folder " + file + " cannot be written");
	}

	private void assertRefused(String... options) {
		SpringApplication application = new SpringApplication(BackendApplication.class);
		application.setBannerMode(Banner.Mode.OFF);
		application.setDefaultProperties(
				Map.of("server.address", "127.0.0.1", "server.port", "0", "maillage.import-seed", "false"));
		assertThatException().isThrownBy(() -> application.run(options).close());
	}

	private static String[] onSharedDatabase(String... options) {
		List<String> arguments = new ArrayList<>(
				List.of("--spring.neo4j.uri=" + SHARED.uri(), "--spring.neo4j.authentication.username=neo4j",
						"--spring.neo4j.authentication.password=" + SHARED.password()));
		arguments.addAll(List.of(options));
		return arguments.toArray(String[]::new);
	}

	private void whileTheGraphSays(String before, String after, Runnable test) {
		this.driver.executableQuery(before).execute();
		try {
			test.run();
		}
		finally {
			this.driver.executableQuery(after).execute();
		}
	}

}
