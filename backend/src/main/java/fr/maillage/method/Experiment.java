package fr.maillage.method;

import java.util.List;
import org.jspecify.annotations.Nullable;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;

/** An action that an establishment tried. */
public record Experiment(String id, String name, @Nullable String description, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.EXPERIMENT;
	}

}
