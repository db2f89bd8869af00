package fr.maillage.provenance.graph;

import fr.maillage.evidence.Row;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Quantity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a claim of its properties. */
@Component
class ClaimReader implements EntityReader<Claim> {

	@Override
	public EntityKind kind() {
		return EntityKind.CLAIM;
	}

	@Override
	public Claim read(Row row) {
		return new Claim(row.text("id"), row.integer("position"), row.text("value"), row.textOrNull("population"),
				row.textOrNull("period"), row.textOrNull("aboutId"), row.textOrNull("property"), quantity(row),
				row.partialDateOrNull("date"), row.status(), row.citationIds());
	}

	private static @Nullable Quantity quantity(Row row) {
		String measure = row.textOrNull("measure");
		return (measure == null) ? null
				: new Quantity(measure, row.decimalOrNull("min"), row.decimalOrNull("max"), row.flag("approximate"));
	}

}
