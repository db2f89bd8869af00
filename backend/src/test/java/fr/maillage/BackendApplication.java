package fr.maillage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingClass;

/**
 * The application of the backend's own tests; where the product's is on the class path,
 * in the module ui, that one is found instead.
 */
@SpringBootApplication
@ConditionalOnMissingClass("fr.maillage.ExplorerApplication")
public class BackendApplication {

	static void main(String[] args) {
		SpringApplication.run(BackendApplication.class, args);
	}

}
