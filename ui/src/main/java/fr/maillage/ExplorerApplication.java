package fr.maillage;

import fr.maillage.database.BackupCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The product: one process, one port. */
@SpringBootApplication
public class ExplorerApplication {

	static void main(String[] args) {
		if (BackupCommand.isAskedBy(args)) {
			System.exit(BackupCommand.run(args));
		}
		else {
			SpringApplication.run(ExplorerApplication.class, args);
		}
	}

}
