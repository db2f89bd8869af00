package fr.maillage.method;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action that an establishment tried. */
public record Experiment(String id, String name, @Nullable String description, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.EXPERIMENT;
	}

}
