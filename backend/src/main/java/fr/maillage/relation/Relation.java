package fr.maillage.relation;

import fr.maillage.evidence.Cited;
import fr.maillage.evidence.Dated;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One relationship, which is one assertion: same ends, type, role, validity and amount.
 *
 * @param id stable id, composed of these
 * @param role as printed, such as "en lien avec le Ministère"; null when none
 * @param validity when it held, as far as documents tell
 * @param amount null when not stated
 * @param currency ISO 4217 code of the amount; null without amount
 * @param purpose what the money is for; null when not stated
 * @param announced whether documents only announce it: none says that it came to be
 */
public record Relation(String id, RelationType type, EntityRef from, EntityRef to, @Nullable String role,
		Validity validity, @Nullable BigDecimal amount, @Nullable String currency, @Nullable String purpose,
		boolean announced, Status status, List<String> citationIds) implements Cited, Dated {

	/** The other end, seen from one of the two. */
	public EntityRef other(String id) {
		return this.from.id().equals(id) ? this.to : this.from;
	}

}
