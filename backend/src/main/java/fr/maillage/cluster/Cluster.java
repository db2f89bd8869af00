package fr.maillage.cluster;

import fr.maillage.evidence.Dated;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster: establishments that learn together how to improve working conditions.
 *
 * @param validity its beginning, and its end or the last day on which a document says
 * that it still ran
 * @param announced whether documents only announce it: none says that it came to be
 */
public record Cluster(String id, String name, Validity validity, @Nullable String description, boolean announced,
		Status status, List<String> citationIds) implements Entity, Dated {

	@Override
	public EntityKind kind() {
		return EntityKind.CLUSTER;
	}

}
