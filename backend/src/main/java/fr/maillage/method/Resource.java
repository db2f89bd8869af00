package fr.maillage.method;

import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A video, a publication, a report, a tool.
 *
 * @param resourceKind VIDEO, PUBLICATION, PROCEEDINGS, REPORT, TOOL or CALL
 * @param date null when not dated
 * @param url null when unknown
 */
public record Resource(String id, String name, String resourceKind, @Nullable PartialDate date, @Nullable String url,
		@Nullable String description, Status status, List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.RESOURCE;
	}

}
