package fr.maillage.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What an operator may set. Each has its environment variable: {@code maillage.home} is
 * {@code MAILLAGE_HOME}.
 *
 * @param home folder of the data; {@code ~} is the home folder of the user
 * @param pageCache memory in which the embedded database keeps its pages
 * @param boltPort port on which an administrator reaches the embedded database, from this
 * machine; 0 takes a free one at each start
 * @param neo4jPassword password of the user {@code neo4j} of the embedded database; a
 * random one at each start when it is not given. It is no constraint of validation that
 * one is long enough, because the report of a violation prints the value.
 * @param importSeed whether the facts that come with the product are imported at the
 * start
 * @param rehearse whether the sample questions are asked once after the start, so that
 * the first readers do not wait until the database has planned its statements
 */
@Validated
@ConfigurationProperties("maillage")
public record MaillageProperties(@DefaultValue("~/.maillage") Path home, @DefaultValue("128MB") DataSize pageCache,
		@DefaultValue("0") @Min(0) @Max(65535) int boltPort, @Nullable String neo4jPassword,
		@DefaultValue("true") boolean importSeed, @DefaultValue("true") boolean rehearse) {

	public MaillageProperties {
		home = absolute(home);
	}

	/** The settings of an embedded database in that folder, all others by default. */
	public static MaillageProperties in(Path home) {
		return new MaillageProperties(home, DataSize.ofMegabytes(128), 0, null, true, true);
	}

	private static Path absolute(Path home) {
		Path user = Path.of(System.getProperty("user.home"));
		return (home.startsWith("~") ? user.resolve(Path.of("~").relativize(home)) : home).toAbsolutePath().normalize();
	}

}
