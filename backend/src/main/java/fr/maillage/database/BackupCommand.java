package fr.maillage.database;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@code backup <file>} and {@code restore <file>} on the command line do in the
 * place of the product, with the same settings.
 */
public final class BackupCommand {

	private static final Logger log = LoggerFactory.getLogger(BackupCommand.class);

	private static final String BACKUP = "backup";

	private static final String RESTORE = "restore";

	private static final String OPTION = "--";

	private BackupCommand() {
	}

	/**
	 * Whether the command line holds words beside the options, wherever they stand: the
	 * product itself takes none, so that a word it does not know is refused here too.
	 */
	public static boolean isAskedBy(String... args) {
		return !Arrays.stream(args).allMatch((it) -> it.startsWith(OPTION));
	}

	/**
	 * Does it, or says why not.
	 * @return the exit code of the process
	 */
	public static int run(String... args) {
		try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Settings.class)
			.web(WebApplicationType.NONE)
			.profiles("command")
			.registerShutdownHook(false)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.run(args)) {
			if (context.getEnvironment().containsProperty("spring.neo4j.uri")) {
				throw new BackupRefused(
						StartRefused.inBoth("La base de données est une base externe (spring.neo4j.uri).",
								"The database is an external one (spring.neo4j.uri)."),
						StartRefused.inBoth("Utilisez les outils de son serveur.", "Use the tools of its server."));
			}
			run(context.getBean(MaillageProperties.class).home(),
					context.getBean(ApplicationArguments.class).getNonOptionArgs());
			return 0;
		}
		catch (StartRefused ex) {
			log.error("{}\n\n{}", ex.getMessage(), ex.remedy());
			return 1;
		}
	}

	private static void run(Path home, List<String> words) {
		boolean known = words.getFirst().equals(BACKUP) || words.getFirst().equals(RESTORE);
		if (!known || words.size() != 2) {
			String said = "« " + String.join(" ", words) + " »";
			throw new BackupRefused(
					known ? StartRefused.inBoth(said + " ne nomme pas un fichier, et un seul.",
							said + " does not name one file.")
							: StartRefused.inBoth(said + " n’est pas une commande de Maillage.",
									said + " is no command of Maillage."),
					StartRefused.inBoth(
							"Dites : ./maillage backup FICHIER, ou : ./maillage restore FICHIER ; une option s’écrit --nom=valeur.",
							"Say: ./maillage backup FILE, or: ./maillage restore FILE; an option is written --name=value."));
		}
		Path file = Path.of(words.getLast()).toAbsolutePath().normalize();
		if (words.getFirst().equals(BACKUP)) {
			new Backup(home).save(file);
			log.info("La base de {} est copiée dans {}\nThe database of {} is copied to {}", home, file, home, file);
		}
		else {
			restored(home, file, new Backup(home).restore(file));
		}
	}

	private static void restored(Path home, Path file, Optional<Path> replaced) {
		log.info("La base de {} est maintenant celle de {}\nThe database of {} is now what {} holds", home, file, home,
				file);
		replaced
			.ifPresent((it) -> log.info("La base d’avant est gardée dans {}\nThe one before is kept in {}", it, it));
	}

	/** The settings of the product, without the product. */
	@EnableConfigurationProperties(MaillageProperties.class)
	static class Settings {

	}

}
