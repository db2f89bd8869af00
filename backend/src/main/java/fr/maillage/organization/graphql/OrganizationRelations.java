package fr.maillage.organization.graphql;

import fr.maillage.relation.RelationType;
import fr.maillage.relation.graphql.RelationLists;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** What an organization does, and with whom. */
@Component
class OrganizationRelations implements RuntimeWiringConfigurer {

	private final RelationLists relations;

	OrganizationRelations(RelationLists relations) {
		this.relations = relations;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Organization",
				(type) -> type.dataFetcher("funds", this.relations.from(RelationType.FUNDS))
					.dataFetcher("pilots", this.relations.from(RelationType.PILOTS))
					.dataFetcher("pilotedBy", this.relations.to(RelationType.PILOTS))
					.dataFetcher("facilitates", this.relations.from(RelationType.FACILITATES))
					.dataFetcher("carries", this.relations.from(RelationType.CARRIES))
					.dataFetcher("supports", this.relations.from(RelationType.SUPPORTS))
					.dataFetcher("participatesIn", this.relations.from(RelationType.PARTICIPATES_IN))
					.dataFetcher("founded", this.relations.from(RelationType.FOUNDED))
					.dataFetcher("foundedBy", this.relations.to(RelationType.FOUNDED))
					.dataFetcher("commissioned", this.relations.from(RelationType.COMMISSIONED))
					.dataFetcher("evaluated", this.relations.from(RelationType.EVALUATED))
					.dataFetcher("covers", this.relations.from(RelationType.COVERS))
					.dataFetcher("locations", this.relations.from(RelationType.LOCATED_IN))
					.dataFetcher("memberOf", this.relations.from(RelationType.MEMBER_OF, RelationType.PART_OF))
					.dataFetcher("members", this.relations.to(RelationType.MEMBER_OF, RelationType.PART_OF))
					.dataFetcher("pairedWith", this.relations.with(RelationType.PAIRED_WITH))
					.dataFetcher("sameAs", this.relations.with(RelationType.SAME_AS))
					.dataFetcher("succeededBy", this.relations.from(RelationType.SUCCEEDED_BY))
					.dataFetcher("predecessors", this.relations.to(RelationType.SUCCEEDED_BY)));
	}

}
