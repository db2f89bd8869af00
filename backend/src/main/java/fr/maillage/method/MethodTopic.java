package fr.maillage.method;

import fr.maillage.relation.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One point of the programme, with what each document says of it; none is preferred.
 *
 * @param category the part of the programme
 * @param topic what the elements share, such as "taille"
 * @param about the establishment or group whose case is told; null when it is the
 * programme in general
 * @param elements by their rank in their documents, at least one
 */
public record MethodTopic(MethodCategory category, String topic, @Nullable EntityRef about,
		List<MethodElement> elements) {
}
