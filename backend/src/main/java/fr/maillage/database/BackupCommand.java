package fr.maillage.database;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * What {@code backup <file>} and {@code restore <file>} on the command line do in the
 * place of the product, with the same settings.
 */
public final class BackupCommand {

	private static final Logger log = LoggerFactory.getLogger(BackupCommand.class);

	private static final String BACKUP = "backup";

	private static final String RESTORE = "restore";

	private BackupCommand() {
	}

	/** Whether the command line asks for it. */
	public static boolean isAskedBy(String... args) {
		return args.length > 0 && Set.of(BACKUP, RESTORE).contains(args[0]);
	}

	/** Does it; what hinders it is reported as a failure to start. */
	public static void run(String... args) {
		new SpringApplicationBuilder(Settings.class).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(args)
			.close();
	}

	private static void run(Path home, List<String> words) {
		if (words.size() != 2) {
			throw new BackupRefused("\"" + String.join(" ", words) + "\" does not name one file.",
					"Say: backup <file>, or: restore <file>.");
		}
		Path file = Path.of(words.getLast()).toAbsolutePath();
		if (words.getFirst().equals(BACKUP)) {
			new Backup(home).save(file);
			log.info("The database of {} is copied to {}", home, file);
		}
		else {
			new Backup(home).restore(file)
				.ifPresentOrElse(
						(replaced) -> log.info("The database of {} is now what {} holds; the one before is kept in {}",
								home, file, replaced),
						() -> log.info("The database of {} is now what {} holds", home, file));
		}
	}

	/** The settings of the product, without the product. */
	@EnableConfigurationProperties(MaillageProperties.class)
	static class Settings {

		@Bean
		ApplicationRunner backup(MaillageProperties settings, Environment environment) {
			return (ApplicationArguments args) -> {
				if (environment.containsProperty("spring.neo4j.uri")) {
					throw new BackupRefused("The database is an external one (spring.neo4j.uri).",
							"Use the tools of its server.");
				}
				run(settings.home(), args.getNonOptionArgs());
			};
		}

	}

}
