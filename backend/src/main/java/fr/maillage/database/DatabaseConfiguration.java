package fr.maillage.database;

import fr.maillage.catalogue.Readiness;
import fr.maillage.seed.SeedImporter;
import fr.maillage.seed.SeedReport;
import fr.maillage.seed.search.SearchTexts;
import org.neo4j.driver.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What brings the database up to date, embedded or external, and says whether it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MaillageProperties.class)
class DatabaseConfiguration {

	private static final Logger log = LoggerFactory.getLogger(DatabaseConfiguration.class);

	private static final String DATABASE = "${spring.data.neo4j.database:neo4j}";

	@Bean
	Readiness readiness() {
		return new Readiness();
	}

	@Bean
	Facts facts(Driver driver, @Value(DATABASE) String database, MaillageProperties settings) {
		if (!settings.importSeed()) {
			return (progress) -> {
				log.info("The facts that come with Maillage are left out (maillage.import-seed)");
				new SearchTexts().update(driver, database);
			};
		}
		return (progress) -> {
			SeedReport report = new SeedImporter(driver, database).importSeed(progress);
			switch (report.outcome()) {
				case UNCHANGED -> log.info("The facts are already in the database");
				case IMPORTED -> log.info("Imported the facts: {} created, {} updated, {} removed, {} unchanged",
						report.created(), report.updated(), report.removed(), report.unchanged());
			}
		};
	}

	@Bean
	Preparation preparation(Driver driver, @Value(DATABASE) String database, Facts facts, Readiness readiness) {
		return new Preparation(driver, database, facts, readiness);
	}

	@Bean
	PreparationHealth preparationHealth(Readiness readiness) {
		return new PreparationHealth(readiness);
	}

}
