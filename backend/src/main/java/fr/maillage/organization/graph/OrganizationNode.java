package fr.maillage.organization.graph;

import fr.maillage.evidence.Status;
import fr.maillage.organization.Organization;
import fr.maillage.organization.OrganizationKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/** An organization as its node holds it, without its relationships. */
@Node("Organization")
record OrganizationNode(@Id String id, String name, String kind, @Nullable String acronym,
		@Nullable List<String> aliases, @Nullable String address, @Nullable String website,
		@Nullable String description, Status status, List<String> citationIds) {

	Organization organization() {
		return new Organization(this.id, this.name, OrganizationKind.ofLabel(this.kind), this.acronym,
				(this.aliases != null) ? this.aliases : List.of(), this.address, this.website, this.description,
				this.status, this.citationIds);
	}

}
