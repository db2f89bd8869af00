package fr.maillage.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.stereotype.Component;

/**
 * Reads the page that a field asks for from its arguments {@code first} and
 * {@code after}; a controller's method takes it as a parameter.
 */
@Component
public class PageRequests implements HandlerMethodArgumentResolver {

	private static final String FIRST = "first";

	private static final String AFTER = "after";

	private final int maxPageSize;

	PageRequests(GraphQlLimits limits) {
		this.maxPageSize = limits.maxPageSize();
	}

	/** The page that a field asks for. */
	public PageRequest of(DataFetchingEnvironment environment) {
		Integer first = environment.getArgument(FIRST);
		int size = (first != null) ? first : this.maxPageSize;
		if (size < 1 || size > this.maxPageSize) {
			throw new BadInput("`first` must be between 1 and %d; it is %d. Ask for the next page with `after`."
				.formatted(this.maxPageSize, size));
		}
		String list = list(environment);
		String after = environment.getArgument(AFTER);
		return new PageRequest(list, (after != null) ? Cursor.decode(after, list) : null, size);
	}

	/** The list and its filter: the field and its other arguments. */
	private static String list(DataFetchingEnvironment environment) {
		Map<String, Object> filter = new TreeMap<>(environment.getArguments());
		filter.keySet().removeAll(Set.of(FIRST, AFTER));
		String type = ((GraphQLNamedType) environment.getParentType()).getName();
		return type + "." + environment.getField().getName() + filter;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == PageRequest.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return of(environment);
	}

}
