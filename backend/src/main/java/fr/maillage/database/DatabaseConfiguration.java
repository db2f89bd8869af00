package fr.maillage.database;

import fr.maillage.catalogue.Readiness;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What brings the database up to date, whether it is embedded or external. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MaillageProperties.class)
class DatabaseConfiguration {

	@Bean
	Readiness readiness() {
		return new Readiness();
	}

	@Bean
	Preparation preparation(Driver driver, @Value("${spring.data.neo4j.database:neo4j}") String database,
			Readiness readiness) {
		return new Preparation(driver, database, readiness);
	}

}
