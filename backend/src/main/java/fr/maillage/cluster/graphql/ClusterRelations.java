package fr.maillage.cluster.graphql;

import fr.maillage.relation.RelationType;
import fr.maillage.relation.graphql.RelationLists;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Who does what for a cluster, who takes part, where it is, what it is part of. */
@Component
class ClusterRelations implements RuntimeWiringConfigurer {

	private final RelationLists relations;

	ClusterRelations(RelationLists relations) {
		this.relations = relations;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Cluster",
				(type) -> type.dataFetcher("fundedBy", this.relations.to(RelationType.FUNDS))
					.dataFetcher("pilotedBy", this.relations.to(RelationType.PILOTS))
					.dataFetcher("facilitatedBy", this.relations.to(RelationType.FACILITATES))
					.dataFetcher("carriedBy", this.relations.to(RelationType.CARRIES))
					.dataFetcher("supportedBy", this.relations.to(RelationType.SUPPORTS))
					.dataFetcher("participants", this.relations.to(RelationType.PARTICIPATES_IN))
					.dataFetcher("waves", this.relations.from(RelationType.PART_OF))
					.dataFetcher("themes", this.relations.from(RelationType.ADDRESSES))
					.dataFetcher("locations", this.relations.from(RelationType.LOCATED_IN)));
	}

}
