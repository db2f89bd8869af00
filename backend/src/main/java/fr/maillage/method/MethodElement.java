package fr.maillage.method;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the programme as one document tells it.
 *
 * @param category the part of the programme
 * @param topic elements that tell the same thing differently share it
 * @param position its rank within category and document
 * @param value the value told, such as "5 à 8"; null when it has none
 */
public record MethodElement(String id, String name, MethodCategory category, String topic, int position,
		@Nullable String value, @Nullable String description, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.METHOD_ELEMENT;
	}

}
