package fr.maillage.provenance;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on which the sources do not say the same. None is preferred.
 *
 * @param subject short: "Établissements de la vague 2"
 * @param question in plain words
 * @param whatWouldSettle what would settle it, a plain sentence for each
 * @param explanation a hypothesis, shown as such; null when there is none
 * @param aboutIds ids of what it is about
 * @param claims in their order
 */
public record Disagreement(String id, String subject, String question, List<String> whatWouldSettle,
		@Nullable String explanation, List<String> aboutIds, List<Claim> claims, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public String name() {
		return this.subject;
	}

	@Override
	public EntityKind kind() {
		return EntityKind.DISAGREEMENT;
	}

}
