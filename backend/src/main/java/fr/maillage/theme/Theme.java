package fr.maillage.theme;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A theme as a document words it. Labels that may mean the same are joined by
 * relationships, never silently one.
 *
 * @param family as the document files it; null when it does not
 */
public record Theme(String id, String name, @Nullable String family, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.THEME;
	}

}
