package fr.maillage.database;

import fr.maillage.cypher.MigrationChanged;
import fr.maillage.cypher.MigrationMissing;
import fr.maillage.cypher.MigrationOutOfOrder;
import fr.maillage.cypher.MigrationRefused;
import fr.maillage.cypher.SchemaIsNewer;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What an operator reads when the database and this version do not go together. */
class MigrationRefusedAnalyzer extends AbstractFailureAnalyzer<MigrationRefused> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, MigrationRefused cause) {
		String remedy = switch (cause) {
			case SchemaIsNewer _ -> "Start the later version, or restore a backup made with this one.";
			case MigrationChanged _ ->
				"A migration is never edited once applied: put the file back as it was and write the change in a new one.";
			case MigrationMissing _ -> "Put the file back as it was, or start the version that applied it.";
			case MigrationOutOfOrder _ -> "Give the file the number that follows the last one applied.";
		};
		return new FailureAnalysis(cause.getMessage() + ". Nothing was changed in the database.", remedy, cause);
	}

}
