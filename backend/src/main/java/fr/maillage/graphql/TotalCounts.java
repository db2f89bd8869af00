package fr.maillage.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SelfDescribingDataFetcher;
import org.springframework.stereotype.Component;

/** Counts the whole list of which a page is part, when a program asks for it. */
@Component
class TotalCounts implements RuntimeWiringConfigurer {

	private static final List<String> LISTS = List.of("Change", "Cluster", "Disagreement", "Fact", "Finding", "Node",
			"Organization", "Region", "Relation", "SourceDocument");

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		LISTS.forEach((items) -> wiring.type(items + "Connection",
				(type) -> type.dataFetcher("totalCount", new TotalCount())));
	}

	private static final class TotalCount implements SelfDescribingDataFetcher<Object> {

		@Override
		public @Nullable Object get(DataFetchingEnvironment environment) {
			Connection<?> page = Objects.requireNonNull(environment.getSource());
			return page.total().apply(environment);
		}

		@Override
		public String getDescription() {
			return "length of the whole list";
		}

		@Override
		public ResolvableType getReturnType() {
			return ResolvableType.forClass(Long.class);
		}

	}

}
