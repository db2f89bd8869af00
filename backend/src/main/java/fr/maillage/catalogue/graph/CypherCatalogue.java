package fr.maillage.catalogue.graph;

import fr.maillage.catalogue.Catalogue;
import fr.maillage.catalogue.Meta;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.relation.EntityKind;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Counts what the graph holds, and names its version. */
@Repository
@Transactional(readOnly = true)
class CypherCatalogue implements Catalogue {

	private static final CypherQuery ENTITIES = CypherQuery.named("catalogue/entities");

	private static final CypherQuery RELATIONS = CypherQuery.named("catalogue/relations");

	private static final CypherQuery VERSION = CypherQuery.named("catalogue/version");

	private static final String LICENCE = "GPL-3.0-or-later";

	private final Questions questions;

	private final String applicationVersion;

	CypherCatalogue(Questions questions, ObjectProvider<BuildProperties> build) {
		this.questions = questions;
		BuildProperties properties = build.getIfAvailable();
		String version = (properties != null) ? properties.getVersion() : null;
		this.applicationVersion = (version != null) ? version : "development";
	}

	@Override
	public Meta describe() {
		Map<String, Long> entities = this.questions.askForNumbers(ENTITIES, Map.of(), "label");
		Map<String, Long> relations = this.questions.askForNumbers(RELATIONS, Map.of(), "type");
		Row version = this.questions.ask(VERSION, Map.of()).getFirst();
		long assertions = relations.values().stream().mapToLong(Long::longValue).sum();
		return new Meta(this.applicationVersion, version.text("schema"), dataVersion(version),
				version.instantOrNull("at"), entities, relations, assertions, version.integer("citations"),
				entities.getOrDefault(EntityKind.SOURCE_DOCUMENT.label(), 0L),
				entities.getOrDefault(EntityKind.DISAGREEMENT.label(), 0L), LICENCE);
	}

	/** The number of the last change and the beginning of the digest of its import. */
	private static String dataVersion(Row version) {
		String sequence = version.textOrNull("sequence");
		String digest = version.textOrNull("digest");
		if (sequence == null) {
			return "0";
		}
		return (digest != null) ? sequence + "-" + digest.substring(0, Math.min(8, digest.length())) : sequence;
	}

}
