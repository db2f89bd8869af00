package fr.maillage.wave.graphql;

import fr.maillage.relation.RelationType;
import fr.maillage.relation.graphql.RelationLists;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Who does what for a wave or a programme, and what they are made of. */
@Component
class WaveRelations implements RuntimeWiringConfigurer {

	private final RelationLists relations;

	WaveRelations(RelationLists relations) {
		this.relations = relations;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Wave",
				(type) -> common(type).dataFetcher("partOf", this.relations.from(RelationType.PART_OF))
					.dataFetcher("succeededBy", this.relations.from(RelationType.SUCCEEDED_BY))
					.dataFetcher("predecessors", this.relations.to(RelationType.SUCCEEDED_BY)));
		wiring.type("Programme", this::common);
	}

	private TypeRuntimeWiring.Builder common(TypeRuntimeWiring.Builder type) {
		return type.dataFetcher("fundedBy", this.relations.to(RelationType.FUNDS))
			.dataFetcher("pilotedBy", this.relations.to(RelationType.PILOTS))
			.dataFetcher("facilitatedBy", this.relations.to(RelationType.FACILITATES))
			.dataFetcher("carriedBy", this.relations.to(RelationType.CARRIES))
			.dataFetcher("supportedBy", this.relations.to(RelationType.SUPPORTS))
			.dataFetcher("evaluatedBy", this.relations.to(RelationType.EVALUATED))
			.dataFetcher("foundedBy", this.relations.to(RelationType.FOUNDED))
			.dataFetcher("participants", this.relations.to(RelationType.PARTICIPATES_IN))
			.dataFetcher("themes", this.relations.from(RelationType.ADDRESSES))
			.dataFetcher("parts", this.relations.to(RelationType.PART_OF));
	}

}
