package fr.maillage.playground;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.test.GraphIntegrationTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.test.tester.GraphQlTester;

/** What the questions of the playground answer on the real facts, as they stand. */
@GraphIntegrationTest(seed = true)
class SampleQuestionsIT extends AnsweredQuestions {

	static List<String> names() throws Exception {
		return new SampleQuestions().all().stream().map(SampleQuestion::name).toList();
	}

	@Test
	void areTenOrMoreAndEachHasItsOwnTest() {
		assertThat(questions()).hasSizeGreaterThanOrEqualTo(10);
		List<String> tested = Stream.of(SampleQuestionsIT.class, ViewQuestionsIT.class)
			.flatMap((tests) -> Arrays.stream(tests.getDeclaredMethods()))
			.map((method) -> method.getName().replaceAll("([A-Z]|\\d+)", "-$1").toLowerCase())
			.toList();
		assertThat(questions()).extracting(SampleQuestion::name).isSubsetOf(tested);
	}

	@Test
	void areAskedInBothLanguages() {
		assertThat(questions()).allSatisfy((question) -> {
			assertThat(question.fr()).as(question.name()).endsWith("\u202f?").doesNotContain("'");
			assertThat(question.en()).as(question.name()).endsWith("?").isNotEqualTo(question.fr());
		});
	}

	@ParameterizedTest
	@MethodSource("names")
	void eachFindsSomething(String name) {
		Map<String, Object> data = answer(name).path("$.data").entity(OBJECT).get();
		assertThat(data).isNotEmpty()
			.allSatisfy((field, value) -> assertThat(holdsSomething(value)).as(field).isTrue());
	}

	@Test
	void whoActsInARegion() {
		List<Map<String, Object>> actors = rows("who-acts-in-a-region", "region.actors.nodes");
		assertThat(actors)
			.extracting((actor) -> name(actor, "from") + " " + actor.get("type") + " " + name(actor, "to"))
			.contains("Filière gérontologique Rhône Centre CARRIES Cluster QVT Filière gérontologique Rhône Centre")
			.anyMatch((line) -> line.startsWith("ARS Auvergne-Rhône-Alpes FUNDS "))
			.anyMatch((line) -> line.startsWith("Aract Auvergne-Rhône-Alpes FACILITATES "));
		assertThat(actors).allSatisfy((actor) -> assertThat((List<?>) actor.get("citations")).isNotEmpty());
	}

	@Test
	void establishmentsOfWave2() {
		answer("establishments-of-wave-2").path("disagreement.claims[*].value")
			.entityList(String.class)
			.contains("85", "110")
			.path("disagreement.claims[*].citations[*].quote")
			.entityList(String.class)
			.satisfies((quotes) -> assertThat(quotes).anyMatch((quote) -> quote.contains("110")));
	}

	@Test
	void whereDocumentsDisagree() {
		List<Map<String, Object>> questions = rows("where-documents-disagree", "things.nodes");
		assertThat(questions).filteredOn((question) -> question.get("id").equals("desaccord-k4"))
			.singleElement()
			.satisfies((question) -> assertThat(question).containsEntry("scale", "POPULATIONS"));
		assertThat(questions).filteredOn((question) -> question.get("id").equals("desaccord-k5"))
			.singleElement()
			.satisfies((question) -> assertThat(question).containsEntry("scale", "DATES"));
	}

	@Test
	void clustersOfARegion() {
		GraphQlTester.Response answer = answer("clusters-of-a-region");
		answer.path("region.headcount.max").entity(Integer.class).isEqualTo(6);
		answer.path("region.clusters.nodes[*].name")
			.entityList(String.class)
			.containsExactly("QVT aux blocs opératoires et performance",
					"QVT et organisations innovantes dans le cadre du virage ambulatoire");
		answer.path("region.clusters.nodes[*].headcount.splitStated")
			.entityList(Boolean.class)
			.containsExactly(false, false);
	}

	@Test
	void unknownsOfARegion() {
		answer("unknowns-of-a-region").path("region.unknowns[*].kind")
			.entityList(String.class)
			.contains("ARACT", "SPLIT_BETWEEN_CLUSTERS", "REGIONAL_FUNDER");
	}

	@Test
	void regionsWithoutCluster() {
		Map<String, String> unknowns = rows("regions-without-cluster", "regions.nodes").stream()
			.collect(
					Collectors.toMap((region) -> (String) region.get("name"), (region) -> region.get("unknowns") + ""));
		assertThat(unknowns).hasSize(18);
		assertThat(unknowns.get("Bretagne")).contains("kind=CLUSTERS");
		assertThat(unknowns.get("Provence-Alpes-Côte d’Azur")).contains("NUMBER_OF_CLUSTERS")
			.doesNotContain("kind=CLUSTERS");
	}

	@Test
	void pairOfEachRegion() {
		Map<String, Map<String, Object>> regions = rows("pair-of-each-region", "regions.nodes").stream()
			.collect(Collectors.toMap((region) -> (String) region.get("name"), Function.identity()));
		assertThat(regions).hasSize(18);
		assertThat(regions.get("Normandie").toString()).contains("ars={body={name=ARS Normandie}", "aract={body=null");
		assertThat(regions.get("Auvergne-Rhône-Alpes").toString()).contains("Aract Auvergne-Rhône-Alpes");
	}

	@Test
	void moneyOfTheWaves() {
		List<Map<String, Object>> waves = rows("money-of-the-waves", "waves");
		assertThat(waves).extracting((wave) -> wave.get("fundedBy").toString())
			.anySatisfy((funding) -> assertThat(funding).contains("DGOS", "amount=1000000.0", "STATED", "1M€"))
			.anySatisfy((funding) -> assertThat(funding).contains("DGOS", "amount=1400000.0", "INFERRED"))
			.anySatisfy((funding) -> assertThat(funding).contains("CNSA", "amount=null"));
	}

	@Test
	void daysOfTheProgramme() {
		GraphQlTester.Response answer = answer("days-of-the-programme");
		assertThat(answer.path("things.nodes[*].topic").entityList(String.class).get()).containsOnly("jour-1", "jour-2",
				"jour-3", "jour-4", "jour-5");
		answer.path("things.nodes[*].value")
			.entityList(String.class)
			.contains("Suivre et déployer les enseignements de vos expérimentations");
	}

	@Test
	void conditionsOfSuccess() {
		GraphQlTester.Response answer = answer("conditions-of-success");
		List<String> names = answer.path("things.nodes[*].name").entityList(String.class).get();
		assertThat(names).contains("Engagement de la Direction", "Culture managériale");
		answer.path("things.totalCount").entity(Integer.class).isEqualTo(names.size());
	}

	@Test
	void individualSupport() {
		answer("individual-support").path("disagreement.claims[*].value")
			.entityList(String.class)
			.containsExactly("4 demi-journées (par exemple)", "4 jours", "environ 3 jours");
	}

	@Test
	void surveyOfARegion() {
		assertThat(rows("survey-of-a-region", "region.survey"))
			.anySatisfy((line) -> assertThat(line).containsEntry("printed", "100%(19)")
				.containsEntry("base", 17)
				.containsEntry("possible", false));
	}

	@Test
	void whoEvaluated() {
		GraphQlTester.Response answer = answer("who-evaluated");
		answer.path("organization.commissioned.nodes[0].to.name")
			.entity(String.class)
			.isEqualTo("Évaluation des clusters sociaux qualité de vie au travail");
		List<Map<String, Object>> bodies = answer.path("organizations.nodes").entityList(OBJECT).get();
		assertThat(bodies).filteredOn((body) -> body.get("evaluated").toString().contains("Clusters sociaux QVCT"))
			.extracting((body) -> body.get("name"))
			.containsExactly("Centre de recherche sur le travail et le développement",
					"Laboratoire d’économie et sociologie du travail");
	}

	@Test
	void experimentsOfARegion() {
		List<Map<String, Object>> located = rows("experiments-of-a-region", "region.located.nodes");
		assertThat(located).extracting((each) -> (Map<?, ?>) each.get("from"))
			.filteredOn((thing) -> "Experiment".equals(thing.get("__typename")))
			.hasSize(6)
			.anySatisfy(
					(thing) -> assertThat(thing.get("name")).isEqualTo("Nouveau métier d’agent d’accueil et de soins"));
	}

	@Test
	void clustersOfThe2018Scheme() {
		List<Map<String, Object>> parts = rows("clusters-of-the-2018-scheme", "wave.parts.nodes");
		assertThat(parts).extracting((part) -> name(part, "from"))
			.containsExactly("Cluster QVT Isère 2018-2019", "Cluster QVT Puy-de-Dôme 2018-2019",
					"Cluster QVT Rhône 2018-2019");
		assertThat(parts).allSatisfy((part) -> assertThat(part.get("from").toString()).contains("min=18", "max=24"));
	}

	@Test
	void factsOfASource() {
		GraphQlTester.Response answer = answer("facts-of-a-source");
		answer.path("source.evidence.nodes[*].citation.quote")
			.entityList(String.class)
			.satisfies((quotes) -> assertThat(quotes)
				.contains("La DGOS s'associe au projet par un financement des projets à hauteur de 1M€"));
	}

	@Test
	void whichFactsAnswer() {
		GraphQlTester.Response answer = answer("which-facts-answer");
		answer.path("meta.dataVersion").entity(String.class).satisfies((version) -> assertThat(version).isNotBlank());
		answer.path("meta.disagreements").entity(Integer.class).satisfies((number) -> assertThat(number).isPositive());
	}

	private static boolean holdsSomething(@Nullable Object value) {
		return switch (value) {
			case null -> false;
			case Map<?, ?> object -> object.values().stream().anyMatch(SampleQuestionsIT::holdsSomething);
			case List<?> list -> list.stream().anyMatch(SampleQuestionsIT::holdsSomething);
			default -> true;
		};
	}

}
