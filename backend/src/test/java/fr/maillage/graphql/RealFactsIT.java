package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.test.GraphIntegrationTest;
import graphql.schema.FieldCoordinates;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/** What the requests that readers are given to paste answer on the real facts. */
@GraphIntegrationTest(seed = true)
class RealFactsIT {

	private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {
	};

	private static final String PROOF = " fragment proof on Citation { status locator quote reason source { lines } }";

	@Autowired
	private WebGraphQlHandler handler;

	@ParameterizedTest
	@MethodSource("fr.maillage.graphql.NamedDocumentsIT#names")
	void eachIsAnswered(String name) {
		answer(name).path("$").hasValue();
	}

	@Test
	void whoActsInAuvergneRhoneAlpesIsToldLineByLineWithItsProof() {
		List<Map<String, Object>> actors = answer("who-acts-in-a-region").path("region.actors.nodes")
			.entityList(OBJECT)
			.get();
		assertThat(actors).extracting((actor) -> actor.get("type"))
			.contains("FUNDS", "FACILITATES", "CARRIES", "PILOTS");
		assertThat(actors).allSatisfy((actor) -> assertThat((List<?>) actor.get("citations")).isNotEmpty());
	}

	@Test
	void theEstablishmentsOfTheSecondWaveAre85Or110() {
		GraphQlTester.Response disagreement = answer("disagreement");
		disagreement.path("disagreement.claims[*].value").entityList(String.class).containsExactly("85", "110", "85");
		assertThat(disagreement.path("disagreement.claims[*].citations[*].quote").entityList(String.class).get())
			.anySatisfy((quote) -> assertThat(quote).contains("85"))
			.anySatisfy((quote) -> assertThat(quote).contains("110"));
	}

	@Test
	void normandieHasSixParticipantsOverBothClusters() {
		GraphQlTester.Response region = answer("region");
		region.path("region.headcount.max").entity(Integer.class).isEqualTo(6);
		region.path("region.headcount.splitStated").entity(Boolean.class).isEqualTo(false);
		region.path("region.pair.aract.body").valueIsNull();
	}

	@Test
	void rhoneCentreCountsEightStructuresAndNotTheirPartsAgain() {
		GraphQlTester.Response answer = ask("""
				{ cluster(id: "cluster-rhone-centre-filiere-gerontologique") {
				    headcount { min max complete counted { id } }
				    participants(first: 100) { totalCount nodes { citations { quote reason } } } }
				  region(code: "84") { headcount { min counted { id } } } }
				""");
		answer.path("cluster.headcount.min").entity(Integer.class).isEqualTo(8);
		answer.path("cluster.headcount.max").entity(Integer.class).isEqualTo(8);
		answer.path("cluster.headcount.counted[*].id")
			.entityList(String.class)
			.containsExactly("groupe-rhone-centre-8");
		answer.path("region.headcount.counted[*].id")
			.entityList(String.class)
			.satisfies((counted) -> assertThat(counted).containsOnlyOnce("groupe-rhone-centre-8"));
		answer.path("cluster.participants.totalCount")
			.entity(Integer.class)
			.satisfies((participants) -> assertThat(participants).as("the parts take part too").isGreaterThan(1));
	}

	@Test
	void whoActsAndEveryBodyCarriesItsQuoteOrItsReason() {
		List<Citation> ofActors = ask("""
				{ region(code: "84") { actors(first: 100) { nodes { citations { ...proof } } } } }
				""" + PROOF).path("region.actors.nodes[*].citations[*]").entityList(Citation.class).get();
		List<Citation> ofBodies = ask("{ organizations(first: 100) { nodes { citations { ...proof } } } }" + PROOF)
			.path("organizations.nodes[*].citations[*]")
			.entityList(Citation.class)
			.get();
		for (List<Citation> citations : List.of(ofActors, ofBodies)) {
			assertThat(citations).filteredOn("status", "INFERRED")
				.isNotEmpty()
				.allSatisfy((inferred) -> assertThat(inferred.reason()).isNotBlank());
			assertThat(citations).filteredOn((citation) -> citation.isStated() && citation.source().lines() != null)
				.isNotEmpty()
				.allSatisfy((stated) -> assertThat(stated.quote()).isNotBlank());
			assertThat(citations).allSatisfy((citation) -> assertThat(citation.locator()).isNotBlank());
		}
	}

	@Test
	void whoIsUnknownInARegionIsWhoDoesNothingForItsClusters() {
		assertThat(unknowns("27")).as("Bourgogne-Franche-Comté funded experiments only").contains("REGIONAL_FUNDER");
		assertThat(unknowns("84")).as("a hospital pilots the group that carries a cluster")
			.doesNotContain("REGIONAL_PILOT");
	}

	@Test
	void theProgrammeHasFiveDays() {
		ask("{ method(category: DAY) { topic elements { citations { quote } } } }").path("method[*].topic")
			.entityList(String.class)
			.containsExactly("jour-1", "jour-2", "jour-3", "jour-4", "jour-5");
	}

	@Test
	void theIndividualSupportHasThreeValuesOnWhichDocumentsDisagree() {
		GraphQlTester.Response format = ask(
				"{ method(category: FORMAT) { topic elements { value } disagreements { id } } }");
		format.path("method[?(@.topic == 'appui-individuel')].elements[*].value")
			.entityList(String.class)
			.hasSize(3)
			.contains("par exemple 4 demi-journées par établissement", "4 jours par établissement",
					"environ 3 jours par établissement");
		format.path("method[?(@.topic == 'appui-individuel')].disagreements[*].id")
			.entityList(String.class)
			.containsExactly("desaccord-k8");
	}

	@Test
	void conditionsOfSuccessAreToldWithTheirWords() {
		ask("{ method(category: CONDITION) { elements { name citations { quote } } } }")
			.path("method[*].elements[*].citations[*].quote")
			.entityList(String.class)
			.satisfies((quotes) -> assertThat(quotes).contains("Engagement de la Direction"));
	}

	@Test
	void theSurveyTellsItsBasesAndWhatIsImpossible() {
		GraphQlTester.Response survey = ask(
				"{ survey { question base answers { printed possible citations { quote } } } }");
		survey.path("survey[*].question").entityList(String.class).containsExactly("Q5", "Q6", "Q7", "Q8");
		survey.path("survey[*].base").entityList(Integer.class).containsExactly(19, 17, 19, 15);
		survey.path("survey[*].answers[?(@.possible == false)].printed")
			.entityList(String.class)
			.containsExactly("100%(19)");
	}

	@Test
	void theEvaluationWasCommissionedByTheSteeringCommitteeAndCarriedOutByTwoLaboratories() {
		GraphQlTester.Response evaluation = ask("{ evaluation { type from { id } to { id } citations { quote } } }");
		evaluation.path("evaluation[?(@.type == 'COMMISSIONED')].from.id")
			.entityList(String.class)
			.containsExactly("copil-national");
		evaluation.path("evaluation[?(@.type == 'EVALUATED')].from.id")
			.entityList(String.class)
			.hasSize(2)
			.contains("lest", "crtd");
	}

	@Test
	void aClaimLeadsToTheQuestionThatItAnswers() {
		ask("{ node(id: \"desaccord-k2-b\") { ... on Claim { disagreement { id } } } }").path("node.disagreement.id")
			.entity(String.class)
			.isEqualTo("desaccord-k2");
	}

	private GraphQlTester.Response ask(String document) {
		return WebGraphQlTester.create(this.handler).document(document).execute();
	}

	@Test
	void normandieIsFoundByItsNameThenItsArsAndItsClusters() {
		GraphQlTester.Response found = answer("search");
		found.path("search.nodes[0].entity.id").entity(String.class).isEqualTo("region-28");
		found.path("search.nodes[0].way").entity(String.class).isEqualTo("NAME");
		assertThat(found.path("search.nodes[*].entity.id").entityList(String.class).get()).contains("ars-normandie",
				"cluster-normandie-blocs-operatoires", "cluster-normandie-virage-ambulatoire");
		found.path("search.facets[?(@.entityKind == 'CLUSTER')].number").entityList(Integer.class).containsExactly(2);
		found.path("search.correction").valueIsNull();
	}

	@Test
	void signsOfQueryLanguagesAreNoWords() {
		for (String typed : List.of("*:*", "a AND", "region~", "\" OR 1=1 //", "{!x}", "x".repeat(300), "(((", " ")) {
			WebGraphQlTester.create(this.handler)
				.document("query ($text: String!) { search(text: $text) { totalCount nodes { entity { id } } } }")
				.variable("text", typed)
				.executeAndVerify();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Query        | method     | { method { topic } }                          | method
					Query        | evaluation | { evaluation { id } }                         | evaluation
					Query        | survey     | { survey { question } }                       | survey
					Meta         | entities   | { meta { entities { name } } }                | meta.entities
					Meta         | relations  | { meta { relations { name } } }               | meta.relations
					Coverage     | rows       | { coverage { rows { undescribed } } }           | coverage.rows
					Coverage     | columns    | { coverage(all: true) { columns { key } } }   | coverage.columns
					Coverage     | counts     | { coverage { counts { state } } }             | coverage.counts
					Funding      | fundingLines | { funding { fundingLines { id } } }         | funding.fundingLines
					Funding      | natures    | { funding { natures { count } } }             | funding.natures
					CoverageRow  | cells      | { coverage(all: true) { rows { cells { state } } } } | coverage.rows[0].cells
					Diffusion    | milestones | { diffusion { milestones { phase } } }        | diffusion.milestones
					Diffusion    | figures    | { diffusion { figures { value } } }           | diffusion.figures
					Diffusion    | disagreements | { diffusion { disagreements { id } } }     | diffusion.disagreements
					WaveReach    | figures    | { diffusion { waveReaches { figures { id } } } } | diffusion.waveReaches[0].figures
					Region       | national   | { region(code: "84") { national { id } } }    | region.national
					Region       | survey     | { region(code: "28") { survey { id } } }      | region.survey
					Disagreement | about      | { disagreement(id: "desaccord-k2") { about { id } } } | disagreement.about
					""")
	void aListIsAboutAsLongAsItIsTold(String type, String field, String document, String path) {
		int told = ListLengths.OF_THE_FACTS.of(FieldCoordinates.coordinates(type, field));
		assertThat(ask(document).path(path).entityList(Object.class).get()).hasSizeBetween((told + 1) / 2, told);
	}

	private List<String> unknowns(String region) {
		return WebGraphQlTester.create(this.handler)
			.document("query ($code: String!) { region(code: $code) { unknowns { kind } } }")
			.variable("code", region)
			.execute()
			.path("region.unknowns[*].kind")
			.entityList(String.class)
			.get();
	}

	@Test
	void nothingIsSaidWithoutACitation() {
		WebGraphQlTester.create(this.handler)
			.document("{ meta { assertions citations } clusters(first: 100) { nodes { id citations { id } } } }")
			.execute()
			.path("clusters.nodes[*].citations")
			.entityList(List.class)
			.satisfies((cited) -> assertThat(cited).isNotEmpty().doesNotContain(List.of()));
	}

	private record Citation(String status, String locator, @Nullable String quote, @Nullable String reason,
			Document source) {

		boolean isStated() {
			return this.status.equals("STATED");
		}

	}

	private record Document(@Nullable Integer lines) {
	}

	private GraphQlTester.Response answer(String name) {
		return WebGraphQlTester.create(this.handler).documentName(name).execute();
	}

}
