package fr.maillage.establishment.graphql;

import fr.maillage.relation.RelationType;
import fr.maillage.relation.graphql.RelationLists;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Where establishments and groups take part, and what belongs to what. */
@Component
class EstablishmentRelations implements RuntimeWiringConfigurer {

	private final RelationLists relations;

	EstablishmentRelations(RelationLists relations) {
		this.relations = relations;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Establishment",
				(type) -> common(type).dataFetcher("carries", this.relations.from(RelationType.CARRIES))
					.dataFetcher("supportedBy", this.relations.to(RelationType.SUPPORTS)));
		wiring.type("ParticipantGroup",
				(type) -> common(type).dataFetcher("partOf", this.relations.from(RelationType.PART_OF))
					.dataFetcher("parts", this.relations.to(RelationType.PART_OF))
					.dataFetcher("members", this.relations.to(RelationType.MEMBER_OF))
					.dataFetcher("sameAs", this.relations.with(RelationType.SAME_AS)));
	}

	private TypeRuntimeWiring.Builder common(TypeRuntimeWiring.Builder type) {
		return type.dataFetcher("participatesIn", this.relations.from(RelationType.PARTICIPATES_IN))
			.dataFetcher("pilots", this.relations.from(RelationType.PILOTS))
			.dataFetcher("memberOf", this.relations.from(RelationType.MEMBER_OF))
			.dataFetcher("locations", this.relations.from(RelationType.LOCATED_IN));
	}

}
