package fr.maillage.provenance;

import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question on which the sources do not say the same. None is preferred.
 *
 * @param matter what sort of subject it is on
 * @param subject short: "Établissements de la vague 2"
 * @param question in plain words
 * @param whatWouldSettle what would settle it, a plain sentence for each
 * @param explanation a hypothesis, shown as such; null when there is none
 * @param english the same words in English; null when nobody wrote them
 * @param aboutIds ids of what it is about
 * @param claims in their order
 */
public record Disagreement(String id, Matter matter, String subject, String question, List<String> whatWouldSettle,
		@Nullable String explanation, @Nullable Wording english, List<String> aboutIds, List<Claim> claims,
		Status status, List<String> citationIds) implements Entity {

	/** What its claims can be laid along. */
	public Scale scale() {
		if (!measured().isEmpty()) {
			return measured().stream().allMatch((claim) -> "population".equals(claim.property())) ? Scale.POPULATIONS
					: Scale.NUMBERS;
		}
		return dated().isEmpty() ? Scale.WORDS : Scale.DATES;
	}

	/** The claims that stand on that scale; none when it is of words. */
	public List<Claim> onScale() {
		return switch (scale()) {
			case NUMBERS, POPULATIONS -> measured();
			case DATES -> dated();
			case WORDS -> List.of();
		};
	}

	/** Those that count what most of them count; one alone compares with nothing. */
	private List<Claim> measured() {
		Map<String, List<Claim>> byMeasure = this.claims.stream()
			.filter((claim) -> claim.quantity() != null)
			.collect(Collectors.groupingBy((claim) -> Objects.requireNonNull(claim.quantity()).measure(),
					LinkedHashMap::new, Collectors.toList()));
		return byMeasure.values()
			.stream()
			.max(Comparator.comparingInt(List::size))
			.filter((most) -> most.size() > 1)
			.orElse(List.of());
	}

	private List<Claim> dated() {
		List<Claim> dated = this.claims.stream().filter((claim) -> bounded(claim.date())).toList();
		return (dated.size() > 1) ? dated : List.of();
	}

	private static boolean bounded(@Nullable PartialDate date) {
		return date != null && (date.earliest() != null || date.latest() != null);
	}

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
