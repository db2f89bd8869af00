package fr.maillage.theme.graphql;

import fr.maillage.relation.RelationType;
import fr.maillage.relation.graphql.RelationLists;
import graphql.schema.idl.RuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** What works on a theme, and the themes near it. */
@Component
class ThemeRelations implements RuntimeWiringConfigurer {

	private final RelationLists relations;

	ThemeRelations(RelationLists relations) {
		this.relations = relations;
	}

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.type("Theme",
				(type) -> type.dataFetcher("addressedBy", this.relations.to(RelationType.ADDRESSES))
					.dataFetcher("broader", this.relations.from(RelationType.BROADER))
					.dataFetcher("narrower", this.relations.to(RelationType.BROADER))
					.dataFetcher("sameAs", this.relations.with(RelationType.SAME_AS)));
	}

}
