package fr.maillage.organization;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The bodies. */
public interface Organizations {

	/** The organization of that id, or empty. */
	Optional<Organization> find(String id);

	/**
	 * A page of organizations, ordered by name then id.
	 * @param kind only this kind; null for all
	 */
	Window<Organization> page(@Nullable OrganizationKind kind, ScrollPosition position, int limit);

	/** How many organizations there are, of that kind or of all when null. */
	long count(@Nullable OrganizationKind kind);

	/** How many organizations there are of each kind; a kind without any is left out. */
	Map<OrganizationKind, Long> counts();

}
