package fr.maillage.ui.introduction;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.introduction.Constraint;
import fr.maillage.introduction.Wish;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to the introductions: the address holds who, to whom, and by which paths. */
public final class IntroductionNavigation {

	/** Address of the page. */
	public static final String INTRODUCTIONS = "introductions";

	private static final String FROM = "de";

	private static final String TO = "vers";

	private static final String CONSTRAINT = "contrainte";

	/** No constraint at all, which is not the same as nothing said. */
	private static final String NONE = "aucune";

	private static final String HOPS = "pas";

	private static final int LONGEST = 100;

	private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,100}");

	private static final Pattern NUMBER = Pattern.compile("[1-5]");

	private IntroductionNavigation() {
	}

	/** A link to the page that asks who could introduce one to a thing. */
	public static Link to(EntityRef thing) {
		Link link = new Link(address(new Asked(null, thing.id(), Asked.USUAL, Wish.LONGEST)), "");
		link.add(Icon.HANDSHAKE.drawing(), new Span(Words.say("introductions.to")));
		link.addClassName("btn");
		return link;
	}

	static String address(Asked asked) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		put(parameters, FROM, asked.from());
		put(parameters, TO, asked.to());
		if (!asked.constraints().equals(Asked.USUAL)) {
			parameters.put(CONSTRAINT, asked.constraints().isEmpty() ? List.of(NONE)
					: asked.constraints().stream().map(Constraint::name).sorted().toList());
		}
		if (asked.hops() != Wish.LONGEST) {
			parameters.put(HOPS, List.of(String.valueOf(asked.hops())));
		}
		return new Location(INTRODUCTIONS, new QueryParameters(parameters)).getPathWithQueryParameters();
	}

	static Asked asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		List<String> written = parameters.getParameters(CONSTRAINT);
		EnumSet<Constraint> constraints = EnumSet.noneOf(Constraint.class);
		written.forEach((name) -> constant(name).ifPresent(constraints::add));
		return new Asked(id(parameters, FROM), id(parameters, TO),
				(written.contains(NONE) || !constraints.isEmpty()) ? Set.copyOf(constraints) : Asked.USUAL,
				parameters.getSingleParameter(HOPS)
					.filter((text) -> NUMBER.matcher(text).matches())
					.map(Integer::valueOf)
					.orElse(Wish.LONGEST));
	}

	/** What an address asks for that is not understood. */
	static List<String> unheeded(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		return Stream
			.of(parameters.getParameters(CONSTRAINT)
				.stream()
				.filter((name) -> !name.equals(NONE) && constant(name).isEmpty()),
					parameters.getParameters(HOPS).stream().filter((text) -> !NUMBER.matcher(text).matches()),
					Stream.concat(parameters.getParameters(FROM).stream(), parameters.getParameters(TO).stream())
						.filter((id) -> !ID.matcher(id).matches()))
			.flatMap((texts) -> texts)
			.map((text) -> text.substring(0, Math.min(text.length(), LONGEST)))
			.toList();
	}

	private static Optional<Constraint> constant(String name) {
		return Stream.of(Constraint.values()).filter((constraint) -> constraint.name().equals(name)).findFirst();
	}

	private static @Nullable String id(QueryParameters parameters, String name) {
		return parameters.getSingleParameter(name).filter((id) -> ID.matcher(id).matches()).orElse(null);
	}

	private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, List.of(value));
		}
	}

}
