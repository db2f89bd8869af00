package fr.maillage.provenance.graph;

import fr.maillage.evidence.Row;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Matter;
import fr.maillage.provenance.Wording;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a disagreement of its properties and those of its claims. */
@Component
class DisagreementReader implements EntityReader<Disagreement> {

	private final ClaimReader claims;

	DisagreementReader(ClaimReader claims) {
		this.claims = claims;
	}

	@Override
	public EntityKind kind() {
		return EntityKind.DISAGREEMENT;
	}

	@Override
	public Disagreement read(Row row) {
		List<Claim> claims = row.rows("claims")
			.stream()
			.map(this.claims::read)
			.sorted(Comparator.comparingInt(Claim::position).thenComparing(Claim::id))
			.toList();
		return new Disagreement(row.text("id"), row.constant("category", Matter.class), row.text("subject"),
				row.text("question"), row.texts("whatWouldSettle"), row.textOrNull("explanation"), english(row),
				row.texts("aboutIds"), claims, row.status(), row.citationIds());
	}

	private static @Nullable Wording english(Row row) {
		String question = row.textOrNull("questionEn");
		return (question == null) ? null : new Wording(row.text("subjectEn"), question, row.texts("whatWouldSettleEn"),
				row.textOrNull("explanationEn"));
	}

}
