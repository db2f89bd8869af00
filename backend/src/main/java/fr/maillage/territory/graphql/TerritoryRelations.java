package fr.maillage.territory.graphql;

import fr.maillage.relation.RelationType;
import fr.maillage.relation.graphql.RelationLists;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** What covers a territory, and what is located in it. */
@Component
class TerritoryRelations implements RuntimeWiringConfigurer {

	private final RelationLists relations;

	TerritoryRelations(RelationLists relations) {
		this.relations = relations;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Region",
				(type) -> common(type).dataFetcher("succeededBy", this.relations.from(RelationType.SUCCEEDED_BY))
					.dataFetcher("predecessors", this.relations.to(RelationType.SUCCEEDED_BY)));
		wiring.type("Departement",
				(type) -> common(type).dataFetcher("partOf", this.relations.from(RelationType.PART_OF)));
	}

	private TypeRuntimeWiring.Builder common(TypeRuntimeWiring.Builder type) {
		return type.dataFetcher("coveredBy", this.relations.to(RelationType.COVERS))
			.dataFetcher("located", this.relations.to(RelationType.LOCATED_IN));
	}

}
