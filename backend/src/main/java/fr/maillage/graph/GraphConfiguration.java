package fr.maillage.graph;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** How long one question may take. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(QuestionLimits.class)
class GraphConfiguration {

	/** The database itself ends a transaction that lasts longer. */
	@Bean
	TransactionManagerCustomizer<Neo4jTransactionManager> queryTimeout(QuestionLimits limits) {
		return (manager) -> manager.setDefaultTimeout(Math.toIntExact(limits.queryTimeout().toSeconds()));
	}

}
