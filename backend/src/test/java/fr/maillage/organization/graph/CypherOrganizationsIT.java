package fr.maillage.organization.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.organization.Organization;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.organization.Organizations;
import fr.maillage.relation.Entities;
import fr.maillage.test.GraphIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherOrganizationsIT {

	@Autowired
	private Organizations organizations;

	@Autowired
	private Entities entities;

	@Test
	void findOneAsItIsFoundAmongThingsOfAnyKind() {
		Organization aract = this.organizations.find("aract-auvergne-rhone-alpes").orElseThrow();
		assertThat(aract.organizationKind()).isEqualTo(OrganizationKind.ARACT);
		assertThat(aract.aliases()).containsExactly("ARACT");
		assertThat(this.entities.find(aract.id())).contains(aract);
	}

	@Test
	void findNoOtherKindOfThing() {
		assertThat(this.organizations.find("region-28")).isEmpty();
	}

	@Test
	void listOneKind() {
		assertThat(this.organizations.page(OrganizationKind.ARACT, ScrollPosition.keyset(), 5).getContent())
			.extracting(Organization::id)
			.containsExactly("aract-auvergne-rhone-alpes", "aract-rhone-alpes");
		assertThat(this.organizations.count(OrganizationKind.ARACT)).isEqualTo(2);
		assertThat(this.organizations.count(null)).isEqualTo(8);
		assertThat(this.organizations.counts()).containsEntry(OrganizationKind.ARACT, 2L)
			.doesNotContainKey(OrganizationKind.UNION);
		assertThat(this.organizations.counts().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(8);
	}

}
