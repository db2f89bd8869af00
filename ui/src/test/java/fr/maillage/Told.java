package fr.maillage;

import fr.maillage.relation.EntityKind;
import fr.maillage.relation.Unknown;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is told of a thing, on its page or to programs.
 *
 * @param title under which it stands
 * @param facts how many lines with a proof of their own: relationships, numbers, claims,
 * answers, or what is drawn from a document
 * @param citations ids of all the proofs
 * @param unknowns what no document tells of it, in words
 * @param disagreements ids of the questions on which documents disagree about it
 */
record Told(String title, int facts, Set<String> citations, List<String> unknowns, Set<String> disagreements) {

	private static final String QUESTION = """
			{ node(id: "%s") {
			  __typename name ...cited disagreements { id } unknowns { kind known total }
			  relations(first: 100, after: %s) { pageInfo { hasNextPage endCursor } nodes { type ...cited from { __typename ...cited } } }
			  ... on Subject { figures { ...cited } }
			  ... on SourceDocument { title evidence { totalCount } }
			  ... on Disagreement { question about { ...number } claims { ...cited about { ...number } } }
			  ... on Region {
			    pair { ars { ...side } aract { ...side } plannedBy { id } }
			    actors(types: [FUNDS, PILOTS, FACILITATES, SUPPORTS, CARRIES], first: 100) { nodes { ...cited } }
			    clusters { nodes { ...cited participants { nodes { ...cited } } teams { team { ...cited } } } }
			    national { ...cited } figures { ...cited } survey { ...cited }
			  }
			} }
			fragment cited on Cited { citations { id } ... on Node { id } ... on Relation { id } }
			fragment number on Figure { ...cited }
			fragment side on RegionalBody {
			  body { id } covers { ...cited } printedAs { ...cited } predecessors { ...cited }
			}
			""";

	/**
	 * What GraphQL must be asked to tell as much as the page; relationships after that
	 * cursor.
	 */
	static String question(String id, @Nullable String after) {
		return QUESTION.formatted(id, (after != null) ? '"' + after + '"' : null);
	}

	/** What GraphQL tells. */
	static Told byGraphQl(EntityKind kind, JsonNode node) {
		List<JsonNode> facts = new ArrayList<>();
		Set<String> citations = new TreeSet<>();
		String title = node.at("/name").stringValue();
		int number = 0;
		switch (kind) {
			case REGION -> {
				facts.addAll(regional(node));
				citations.addAll(pair(node));
			}
			case SOURCE_DOCUMENT -> {
				title = node.at("/title").stringValue();
				number = node.at("/evidence/totalCount").intValue();
			}
			case DISAGREEMENT -> {
				title = node.at("/question").stringValue();
				facts.addAll(all(node, "/claims").toList());
				facts.addAll(distinct(
						Stream.concat(all(node, "/about"), all(node, "/claims").map((claim) -> claim.at("/about")))
							.filter((about) -> about.has("id"))));
			}
			case ORGANIZATION, DEPARTEMENT, ESTABLISHMENT, PARTICIPANT_GROUP, PROGRAMME, WAVE, CLUSTER, THEME,
					EXPERIMENT, TEAM, SEAT, METHOD_ELEMENT, EVENT, POLICY_TEXT, RESOURCE, SURVEY_ANSWER, FIGURE,
					CLAIM ->
				facts.addAll(around(node));
		}
		Stream.concat(Stream.of(node), facts.stream()).forEach((fact) -> citations.addAll(ids(fact, "/citations")));
		return new Told(title, facts.size() + number, citations,
				all(node, "/unknowns").map(Told::unknown).map(Told::words).toList(), ids(node, "/disagreements"));
	}

	/**
	 * Its relationships, but for those of the numbers about it, in whose place these are.
	 */
	private static List<JsonNode> around(JsonNode node) {
		Predicate<JsonNode> ofNumber = (relation) -> relation.at("/type").stringValue().equals("ABOUT")
				&& relation.at("/from/__typename").stringValue().equals("Figure")
				&& !relation.at("/from/id").equals(node.at("/id"));
		Stream<JsonNode> numbers = Stream.concat(all(node, "/figures"),
				all(node, "/relations/nodes").filter(ofNumber).map((relation) -> relation.at("/from")));
		return Stream.concat(all(node, "/relations/nodes").filter(ofNumber.negate()), distinct(numbers).stream())
			.toList();
	}

	private static List<JsonNode> regional(JsonNode region) {
		Stream<JsonNode> ofClusters = all(region, "/clusters/nodes").flatMap(
				(cluster) -> Stream
					.of(Stream.of(cluster), all(cluster, "/participants/nodes"),
							all(cluster, "/teams").map((team) -> team.at("/team")))
					.flatMap((stream) -> stream));
		return distinct(Stream
			.of(ofClusters, all(region, "/actors/nodes"), all(region, "/national"), all(region, "/figures"),
					all(region, "/survey"))
			.flatMap((stream) -> stream));
	}

	/** Of a side without a body, that each region is to have one. */
	private static Set<String> pair(JsonNode region) {
		Set<String> citations = new TreeSet<>();
		for (JsonNode side : List.of(region.at("/pair/ars"), region.at("/pair/aract"))) {
			if (side.at("/body").isNull()) {
				citations.addAll(ids(region, "/pair/plannedBy"));
			}
			Stream.of("/covers", "/printedAs", "/predecessors")
				.flatMap((part) -> all(side, part))
				.forEach((relation) -> citations.addAll(ids(relation, "/citations")));
		}
		return citations;
	}

	private static Unknown unknown(JsonNode unknown) {
		return new Unknown(Unknown.Kind.valueOf(unknown.at("/kind").stringValue()), number(unknown.at("/known")),
				number(unknown.at("/total")));
	}

	private static @Nullable Integer number(JsonNode number) {
		return number.isNull() ? null : number.intValue();
	}

	/** As the page words it: counted when some of it is known, of so many. */
	private static String words(Unknown unknown) {
		if (unknown.known() == null || unknown.known() == 0) {
			return Words.label(unknown.kind());
		}
		String key = "Kind." + unknown.kind().name();
		return (unknown.total() != null) ? Words.say(key + ".counted", unknown.missing(), unknown.total())
				: Words.say(key + ".others");
	}

	private static List<JsonNode> distinct(Stream<JsonNode> facts) {
		Set<String> seen = new TreeSet<>();
		return facts.filter((fact) -> seen.add(fact.at("/id").stringValue())).toList();
	}

	private static Set<String> ids(JsonNode fact, String part) {
		Set<String> ids = new TreeSet<>();
		all(fact, part).forEach((one) -> ids.add(one.at("/id").stringValue()));
		return ids;
	}

	private static Stream<JsonNode> all(JsonNode node, String part) {
		return StreamSupport.stream(node.at(part).spliterator(), false);
	}

}
