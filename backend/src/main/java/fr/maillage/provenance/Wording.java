package fr.maillage.provenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the product words a question on which sources disagree, in one language; quotes and
 * claims stay in the words of the documents.
 *
 * @param subject short: "Établissements de la vague 2"
 * @param question in plain words
 * @param whatWouldSettle what would settle it, a plain sentence for each
 * @param explanation a hypothesis, shown as such; null when there is none
 */
public record Wording(String subject, String question, List<String> whatWouldSettle, @Nullable String explanation) {
}
