package fr.maillage.database;

import java.net.URI;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;

/**
 * The embedded database, unless {@code spring.neo4j.uri} names an external one or
 * somebody else gives the way to one.
 */
@AutoConfiguration(before = Neo4jAutoConfiguration.class)
@Conditional(EmbeddedNeo4jAutoConfiguration.NoExternalDatabase.class)
@ConditionalOnMissingBean(Neo4jConnectionDetails.class)
@EnableConfigurationProperties(MaillageProperties.class)
class EmbeddedNeo4jAutoConfiguration {

	private static final Logger log = LoggerFactory.getLogger(EmbeddedNeo4jAutoConfiguration.class);

	@Bean
	EmbeddedNeo4j embeddedNeo4j(MaillageProperties settings) {
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(settings);
		log.info("La base de données est dans {}\nThe database is in {} and answers at {}, user {}", settings.home(),
				settings.home(), neo4j.uri(), EmbeddedNeo4j.USER);
		return neo4j;
	}

	@Bean
	Neo4jConnectionDetails embeddedNeo4jConnectionDetails(EmbeddedNeo4j neo4j) {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return neo4j.uri();
			}

			@Override
			public AuthToken getAuthToken() {
				return AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password());
			}
		};
	}

	static class NoExternalDatabase extends NoneNestedConditions {

		NoExternalDatabase() {
			super(ConfigurationPhase.PARSE_CONFIGURATION);
		}

		@ConditionalOnProperty("spring.neo4j.uri")
		static class ExternalDatabase {

		}

	}

}
