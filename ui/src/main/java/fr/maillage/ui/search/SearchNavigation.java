package fr.maillage.ui.search;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Search;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way to the page of what was found. */
public final class SearchNavigation {

	static final String PAGE = "recherche";

	private static final String TEXT = "q";

	private static final String KIND = "nature";

	private SearchNavigation() {
	}

	/** A link to the page on which one can search. */
	public static Link to(String words) {
		return new Link(PAGE, words);
	}

	/** The address of a search. */
	static String address(Search search) {
		return address(search.text(), search.kinds().stream().findFirst().orElse(null));
	}

	/** The address of a search for one kind of things, or for all. */
	static String address(String text, @Nullable EntityKind kind) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (!text.isBlank()) {
			parameters.put(TEXT, text);
		}
		if (kind != null) {
			parameters.put(KIND, code(kind));
		}
		return new Location(PAGE, QueryParameters.simple(parameters)).getPathWithQueryParameters();
	}

	/** What an address searches. */
	static Search asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		Optional<EntityKind> kind = parameters.getSingleParameter(KIND).flatMap(SearchNavigation::kind);
		return new Search(parameters.getSingleParameter(TEXT).orElse(""),
				kind.<Set<EntityKind>>map(EnumSet::of).orElse(Set.of()));
	}

	/** The kind that it asks for and that is none, in a sentence. */
	static Optional<String> unheeded(Location location) {
		return location.getQueryParameters()
			.getSingleParameter(KIND)
			.filter((code) -> kind(code).isEmpty())
			.map((code) -> Words.say("search.unheeded.kind", code));
	}

	private static Optional<EntityKind> kind(String code) {
		return Arrays.stream(EntityKind.values()).filter((any) -> code(any).equals(code)).findFirst();
	}

	private static String code(EntityKind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
