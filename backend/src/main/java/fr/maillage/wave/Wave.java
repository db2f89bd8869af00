package fr.maillage.wave;

import fr.maillage.evidence.Dated;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A wave of clusters.
 *
 * @param number its rank; null when no document numbers it
 */
public record Wave(String id, String name, @Nullable Integer number, Validity validity, @Nullable String description,
		Status status, List<String> citationIds) implements Entity, Dated {

	@Override
	public EntityKind kind() {
		return EntityKind.WAVE;
	}

}
