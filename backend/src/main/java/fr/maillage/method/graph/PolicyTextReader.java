package fr.maillage.method.graph;

import fr.maillage.evidence.Row;
import fr.maillage.method.PolicyText;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a text of law or policy of its properties. */
@Component
class PolicyTextReader implements EntityReader<PolicyText> {

	@Override
	public EntityKind kind() {
		return EntityKind.POLICY_TEXT;
	}

	@Override
	public PolicyText read(Row row) {
		return new PolicyText(row.text("id"), row.text("name"), row.text("textKind"), row.partialDateOrNull("date"),
				row.textOrNull("description"), row.status(), row.citationIds());
	}

}
