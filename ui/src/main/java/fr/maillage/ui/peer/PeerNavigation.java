package fr.maillage.ui.peer;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.peer.Criterion;
import fr.maillage.peer.PeerWish;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way to the peers: the address holds who looks, on what, and how much each criterion
 * counts.
 */
public final class PeerNavigation {

	/** Address of the page. */
	public static final String PEERS = "pairs";

	private static final String FROM = "de";

	private static final String THEME = "theme";

	private static final String TYPE = "type";

	private static final String WEIGHT = "poids";

	private static final int THEMES = 10;

	private static final int LONGEST = 100;

	private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,100}");

	private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");

	private static final Pattern WEIGHED = Pattern.compile("([A-Z]+):(10|[0-9])");

	private PeerNavigation() {
	}

	/** A link to the peers of a thing. */
	public static Link of(EntityRef thing) {
		Link link = new Link(address(new PeerWish(thing.id(), List.of(), null, Map.of())), "");
		link.add(Icon.EQUAL_APPROXIMATELY.drawing(), new Span(Words.say("peers.of")));
		link.addClassName("btn");
		return link;
	}

	static String address(PeerWish wish) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		put(parameters, FROM, (wish.id() != null) ? List.of(wish.id()) : List.of());
		put(parameters, THEME, wish.themes());
		put(parameters, TYPE, (wish.type() != null) ? List.of(wish.type()) : List.of());
		put(parameters, WEIGHT,
				Stream.of(Criterion.values())
					.filter((criterion) -> wish.weight(criterion) != criterion.usual())
					.map((criterion) -> criterion.name() + ":" + wish.weight(criterion))
					.toList());
		return new Location(PEERS, new QueryParameters(parameters)).getPathWithQueryParameters();
	}

	static PeerWish asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		Map<Criterion, Integer> weights = new EnumMap<>(Criterion.class);
		parameters.getParameters(WEIGHT)
			.forEach((text) -> weighed(text).ifPresent((match) -> criterion(match.group(1))
				.ifPresent((criterion) -> weights.put(criterion, Integer.valueOf(match.group(2))))));
		return new PeerWish(one(parameters, FROM, ID),
				parameters.getParameters(THEME)
					.stream()
					.filter((id) -> ID.matcher(id).matches())
					.distinct()
					.limit(THEMES)
					.toList(),
				one(parameters, TYPE, CODE), weights);
	}

	/** What an address asks for that is not understood. */
	static List<String> unheeded(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		return Stream
			.of(parameters.getParameters(WEIGHT)
				.stream()
				.filter((text) -> weighed(text).flatMap((match) -> criterion(match.group(1))).isEmpty()),
					Stream.concat(parameters.getParameters(FROM).stream(), parameters.getParameters(THEME).stream())
						.filter((id) -> !ID.matcher(id).matches()),
					parameters.getParameters(TYPE).stream().filter((code) -> !CODE.matcher(code).matches()))
			.flatMap((texts) -> texts)
			.map((text) -> text.substring(0, Math.min(text.length(), LONGEST)))
			.toList();
	}

	private static Optional<MatchResult> weighed(String text) {
		Matcher weighed = WEIGHED.matcher(text);
		return weighed.matches() ? Optional.of(weighed.toMatchResult()) : Optional.empty();
	}

	private static Optional<Criterion> criterion(String name) {
		return Stream.of(Criterion.values()).filter((criterion) -> criterion.name().equals(name)).findFirst();
	}

	private static @Nullable String one(QueryParameters parameters, String name, Pattern pattern) {
		return parameters.getSingleParameter(name).filter((text) -> pattern.matcher(text).matches()).orElse(null);
	}

	private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
		if (!values.isEmpty()) {
			parameters.put(name, values);
		}
	}

}
