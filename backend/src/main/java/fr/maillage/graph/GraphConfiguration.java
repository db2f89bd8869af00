package fr.maillage.graph;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** How long one question may take. */
@Configuration(proxyBeanMethods = false)
class GraphConfiguration {

	/** The database itself ends a transaction that lasts longer. */
	@Bean
	TransactionManagerCustomizer<Neo4jTransactionManager> queryTimeout(
			@Value("${maillage.query-timeout:30s}") Duration timeout) {
		return (manager) -> manager.setDefaultTimeout(Math.toIntExact(timeout.toSeconds()));
	}

}
