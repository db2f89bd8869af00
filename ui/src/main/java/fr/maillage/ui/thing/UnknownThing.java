package fr.maillage.ui.thing;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import fr.maillage.relation.EntityKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address asks for a thing that the graph does not hold. */
public final class UnknownThing extends NotFoundException {

	private final @Nullable EntityKind kind;

	private final String id;

	private UnknownThing(@Nullable EntityKind kind, String id) {
		super(id);
		this.kind = kind;
		this.id = id;
	}

	/** Shows, at the same address, that there is no such thing of that kind. */
	public static void reroute(BeforeEvent event, EntityKind kind, String id) {
		event.rerouteToError(new UnknownThing(kind, id), id);
	}

	/** Shows, at the same address, that there is no such thing. */
	static void reroute(BeforeEvent event, String id) {
		event.rerouteToError(new UnknownThing(null, id), id);
	}

	Optional<EntityKind> kind() {
		return Optional.ofNullable(this.kind);
	}

	String id() {
		return this.id;
	}

}
