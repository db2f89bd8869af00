package fr.maillage;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: one process, one port. */
@SpringBootApplication
public class ExplorerApplication {

	static void main(String[] args) {
		SpringApplication.run(ExplorerApplication.class, args);
	}

}
