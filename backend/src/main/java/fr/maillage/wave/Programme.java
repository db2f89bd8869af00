package fr.maillage.wave;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A national scheme of which waves are part. */
public record Programme(String id, String name, List<String> aliases, @Nullable String description, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.PROGRAMME;
	}

}
