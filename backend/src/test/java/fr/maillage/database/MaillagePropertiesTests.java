package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

class MaillagePropertiesTests {

	/** Without the environment of who runs it, which may well set these. */
	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withInitializer((it) -> it.getEnvironment().getPropertySources().remove("systemEnvironment"))
		.withConfiguration(AutoConfigurations.of(ValidationAutoConfiguration.class))
		.withUserConfiguration(Settings.class);

	@Test
	void keepTheDataInTheHomeFolderOfTheUserByDefault() {
		this.context.run((it) -> assertThat(it.getBean(MaillageProperties.class).home())
			.isEqualTo(Path.of(System.getProperty("user.home"), ".maillage")));
	}

	@Test
	void understandTheTildeOfTheHomeFolder() {
		this.context.withPropertyValues("maillage.home=~/data/maillage")
			.run((it) -> assertThat(it.getBean(MaillageProperties.class).home())
				.isEqualTo(Path.of(System.getProperty("user.home"), "data", "maillage")));
	}

	@Test
	void makeTheFolderAbsolute() {
		this.context.withPropertyValues("maillage.home=data")
			.run((it) -> assertThat(it.getBean(MaillageProperties.class).home())
				.isEqualTo(Path.of("data").toAbsolutePath()));
	}

	@Test
	void refuseAPortThatIsNone() {
		this.context.withPropertyValues("maillage.bolt-port=70000")
			.run((it) -> assertThat(it).getFailure().rootCause().hasMessageContaining("boltPort"));
	}

	@EnableConfigurationProperties(MaillageProperties.class)
	static class Settings {

	}

}
