package fr.maillage.peer;

import fr.maillage.relation.EntityRef;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What documents tell of a thing that peers can share.
 *
 * @param type the type of establishment, such as EHPAD; null when no document tells
 * @param sector public or private; null when no document tells
 */
public record Profile(EntityRef thing, @Nullable String type, @Nullable String sector, List<Trait> traits) {

	Stream<Trait> of(Criterion criterion) {
		return this.traits.stream().filter((trait) -> trait.criterion() == criterion);
	}

	/** Whether no document tells anything that counts for it. */
	boolean silentOn(Criterion criterion) {
		return switch (criterion) {
			case TYPE -> this.type == null;
			case SECTOR -> this.sector == null;
			default -> of(criterion).findAny().isEmpty();
		};
	}

}
