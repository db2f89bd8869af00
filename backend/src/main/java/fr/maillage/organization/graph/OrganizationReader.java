package fr.maillage.organization.graph;

import fr.maillage.evidence.Row;
import fr.maillage.organization.Organization;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes an organization of its properties. */
@Component
class OrganizationReader implements EntityReader<Organization> {

	@Override
	public EntityKind kind() {
		return EntityKind.ORGANIZATION;
	}

	@Override
	public Organization read(Row row) {
		return new Organization(row.text("id"), row.text("name"), OrganizationKind.ofLabel(row.text("kind")),
				row.textOrNull("acronym"), row.texts("aliases"), row.textOrNull("address"), row.textOrNull("website"),
				row.textOrNull("description"), row.status(), row.citationIds());
	}

}
