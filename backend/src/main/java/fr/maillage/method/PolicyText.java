package fr.maillage.method;

import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of law or policy.
 *
 * @param textKind AGREEMENT, DRAFT, STRATEGY, INSTRUCTION, CONTRACT, PLAN, LAW or DECREE
 * @param date null when not dated
 */
public record PolicyText(String id, String name, String textKind, @Nullable PartialDate date,
		@Nullable String description, Status status, List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.POLICY_TEXT;
	}

}
