package fr.maillage.provenance;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question on which the sources do not say the same. None is preferred.
 *
 * @param subject short: "Établissements de la vague 2"
 * @param question in plain words
 * @param whatWouldSettle what would settle it, a plain sentence for each
 * @param explanation a hypothesis, shown as such; null when there is none
 * @param english the same words in English; null when nobody wrote them
 * @param aboutIds ids of what it is about
 * @param claims in their order
 */
public record Disagreement(String id, String subject, String question, List<String> whatWouldSettle,
		@Nullable String explanation, @Nullable Wording english, List<String> aboutIds, List<Claim> claims,
		Status status, List<String> citationIds) implements Entity {

	/** Whether it is about any of these, itself or by one of its claims. */
	public boolean isAbout(Collection<String> ids) {
		return this.aboutIds.stream().anyMatch(ids::contains)
				|| this.claims.stream().map(Claim::aboutId).filter(Objects::nonNull).anyMatch(ids::contains);
	}

	/** Our words in that language; in French when there are no others. */
	public Wording in(Locale language) {
		boolean wanted = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
		return (wanted && this.english != null) ? this.english
				: new Wording(this.subject, this.question, this.whatWouldSettle, this.explanation);
	}

	@Override
	public String name() {
		return this.subject;
	}

	@Override
	public EntityKind kind() {
		return EntityKind.DISAGREEMENT;
	}

}
