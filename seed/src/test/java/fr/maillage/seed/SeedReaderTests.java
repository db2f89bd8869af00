package fr.maillage.seed;

import static fr.maillage.seed.TestSeed.CARD;
import static fr.maillage.seed.TestSeed.ORGANIZATIONS;
import static fr.maillage.seed.TestSeed.PROGRAMMES;
import static fr.maillage.seed.TestSeed.RELATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/**
 * What makes a thing, a relationship and a citation of rows; what is refused, and where.
 */
class SeedReaderTests {

	private final TestSeed seed = new TestSeed();

	@Test
	void aRowMakesAThingWithItsCitation() {
		Seed read = this.seed.read();
		SeedNode agence = read.nodes().get("agence");
		assertThat(agence.labels()).containsExactly("Ars", "Entity", "Organization");
		assertThat(agence.properties()).containsAllEntriesOf(Map.of("name", "Agence du Nord", "kind", "Ars", "sortKey",
				"agence du nord", "status", "STATED", "citationIds", List.of("page~A1~l-1")));
		assertThat(read.citations().get("page~A1~l-1").properties()).containsAllEntriesOf(Map.of("quote",
				"l'agence du Nord", "position", 1L, "confidence", "HIGH", "supports", List.of("agence")));
	}

	@Test
	void theIdOfARelationshipIsComposedOfWhatMakesIt() {
		this.seed.plus(RELATIONS, "agence,FUNDS,programme,en appui,,2017 {2017},1000000,EUR,,,R2,l. 4,finance,,,");
		assertThat(this.seed.read().relations()).containsOnlyKeys("agence~PILOTS~programme~2015-10_2015-12",
				"agence~FUNDS~programme~en-appui~until-2017~1000000eur");
	}

	@Test
	void isAnnouncedAsLongAsEachRowSaysSo() {
		this.seed.plus(RELATIONS, "agence,FUNDS,programme,,,,,,,true,R2,l. 4,financera,,,");
		assertThat(this.seed.read().relations().get("agence~FUNDS~programme").properties()).containsEntry("announced",
				true);
		this.seed.plus(RELATIONS, "agence,FUNDS,programme,,,,,,,,R1,l. 5,finance,,,");
		assertThat(this.seed.read().relations().get("agence~FUNDS~programme").properties())
			.doesNotContainKey("announced");
	}

	@Test
	void aPartialDateKeepsItsWordsAndItsBounds() {
		assertThat(this.seed.read().relations().get("agence~PILOTS~programme~2015-10_2015-12").properties())
			.containsAllEntriesOf(Map.of("sinceText", "fin 2015", "sinceEarliest", LocalDate.of(2015, 10, 1),
					"sinceLatest", LocalDate.of(2015, 12, 31), "sincePrecision", "RANGE"));
	}

	@Test
	void anotherRowAddsItsCitationAndItsAliases() {
		this.seed.plus(ORGANIZATIONS, "agence,,,,Agence N,,,,A2,l. 9,agence N,,,");
		Seed read = this.seed.read();
		assertThat(read.nodes().get("agence").properties()).containsEntry("aliases", List.of("Agence N"))
			.containsEntry("citationIds", List.of("page~A1~l-1", "page~A2~l-9"));
	}

	@Test
	void rowsThatCiteTheSamePlaceShareTheCitation() {
		this.seed.plus(RELATIONS, "agence,FUNDS,programme,,,,,,,,R1 R2,l. 3,pilote le programme,,,");
		SeedCitation shared = this.seed.read().citations().get("page~R1~l-3");
		assertThat(shared.properties()).containsEntry("factIds", List.of("R1", "R2"))
			.containsEntry("supports", List.of("agence~FUNDS~programme", "agence~PILOTS~programme~2015-10_2015-12"));
	}

	@Test
	void aThingThatOnlyInferencesTellIsInferred() {
		this.seed.plus(ORGANIZATIONS, "autre,ARS,Autre,,,,,,A2,l. 1,,LOW,Elle est deux.,A1");
		assertThat(this.seed.read().nodes().get("autre").properties()).containsEntry("status", "INFERRED");
	}

	@Test
	void reportsEveryProblemAtOnce() {
		this.seed.plus(ORGANIZATIONS, "x,NONE,X,,,,,,A9,,,,,").plus(RELATIONS, "x,LOVES,agence,,,,,,,,R2,l. 1,mots,,,");
		assertThat(problems()).extracting(SeedProblem::file, SeedProblem::line, SeedProblem::column)
			.containsExactly(tuple(ORGANIZATIONS, 3, "facts"), tuple(ORGANIZATIONS, 3, "locator"),
					tuple(ORGANIZATIONS, 3, "quote"), tuple(ORGANIZATIONS, 3, "kind"), tuple(ORGANIZATIONS, 3, "kind"),
					tuple(RELATIONS, 3, "type"));
	}

	@Test
	void rejectsUnknownMissingAndMisplacedColumns() {
		this.seed.replacing(PROGRAMMES, "aliases,description", "alias,description");
		this.seed.replacing(ORGANIZATIONS, "acronym,aliases", "aliases,acronym");
		assertThat(problems()).extracting(SeedProblem::file, SeedProblem::line, SeedProblem::column)
			.containsExactly(tuple(ORGANIZATIONS, 1, null), tuple(PROGRAMMES, 1, "alias"),
					tuple(PROGRAMMES, 1, "aliases"));
	}

	@Test
	void rejectsARowWithAnotherNumberOfFields() {
		this.seed.plus(PROGRAMMES, "p2,Nom,,,P1,l. 2,un programme,,");
		assertOnly(PROGRAMMES, 3, null);
	}

	@Test
	void rejectsARowWrittenTwice() {
		this.seed.plus(PROGRAMMES, "programme,Programme,,,P1,l. 2,un programme,,,");
		assertOnly(PROGRAMMES, 3, null);
	}

	@Test
	void rejectsAnUnclosedQuotationMark() {
		this.seed.plus(PROGRAMMES, "p2,\"Nom,,,P1,l. 2,un programme,,,");
		assertOnly(PROGRAMMES, 3, null);
	}

	@Test
	void rejectsAnUnknownCode() {
		this.seed.replacing(ORGANIZATIONS, ",ARS,", ",ars,");
		assertThat(problems()).extracting(SeedProblem::value).contains("ars");
	}

	@Test
	void rejectsAMissingIdAndAMisshapenOne() {
		this.seed.plus(PROGRAMMES, ",Nom,,,P1,l. 2,un programme,,,")
			.plus(PROGRAMMES, "Été,Nom,,,P1,l. 2,un programme,,,");
		assertThat(problems()).extracting(SeedProblem::line, SeedProblem::column, SeedProblem::value)
			.containsExactly(Tuple.tuple(3L, "id", null), Tuple.tuple(4L, "id", "Été"));
	}

	@Test
	void rejectsAThingWithoutWhatIsRequired() {
		this.seed.plus(PROGRAMMES, "p2,,,,P1,l. 2,un programme,,,");
		assertOnly(PROGRAMMES, 3, "name");
	}

	@Test
	void rejectsOneIdForTwoKinds() {
		this.seed.plus(PROGRAMMES, "agence,Nom,,,P1,l. 2,un programme,,,");
		assertOnly(PROGRAMMES, 3, "id");
	}

	@Test
	void rejectsRowsThatTellOtherwiseOfOneThing() {
		this.seed.plus(PROGRAMMES, "programme,Autre nom,,,P1,l. 2,un programme,,,");
		assertOnly(PROGRAMMES, 3, "name");
	}

	@Test
	void rejectsADateThatIsNone() {
		this.seed.plus(RELATIONS, "agence,FUNDS,programme,,2015,,,,,,R2,l. 4,finance,,,")
			.plus(RELATIONS, "agence,FUNDS,programme,,hier {2015-13},,,,,,R2,l. 4,finance,,,")
			.plus(RELATIONS, "agence,FUNDS,programme,,à l’envers {2016/2015},,,,,,R2,l. 4,finance,,,");
		assertThat(problems()).extracting(SeedProblem::file, SeedProblem::line, SeedProblem::column)
			.containsExactly(tuple(RELATIONS, 3, "since"), tuple(RELATIONS, 4, "since"), tuple(RELATIONS, 5, "since"));
	}

	@Test
	void rejectsAnEndBeforeItsBeginning() {
		this.seed.plus(RELATIONS, "agence,FUNDS,programme,,2016 {2016},2015 {2015},,,,,R2,l. 4,finance,,,");
		assertOnly(RELATIONS, 3, "until");
	}

	@Test
	void rejectsANumberThatIsNone() {
		this.seed.plus(RELATIONS, "agence,FUNDS,programme,,,,1 M€,EUR,,,R2,l. 4,finance,,,");
		assertOnly(RELATIONS, 3, "amount");
	}

	@Test
	void rejectsAReferenceToNothing() {
		this.seed.plus(RELATIONS, "agence,FUNDS,inconnu,,,,,,,,R2,l. 4,finance,,,");
		assertOnly(RELATIONS, 3, "to");
	}

	@Test
	void rejectsEndsThatTheTypeDoesNotLink() {
		this.seed.plus(RELATIONS, "programme,FUNDS,agence,,,,,,,,R2,l. 4,finance,,,");
		assertOnly(RELATIONS, 3, "type");
	}

	@Test
	void rejectsAStatementWithoutItsWords() {
		this.seed.replacing(PROGRAMMES, "un programme", "");
		assertOnly(PROGRAMMES, 2, "quote");
	}

	@Test
	void rejectsAQuoteOfMoreThanFifteenWords() {
		this.seed.replacing(PROGRAMMES, "un programme", "mot ".repeat(16));
		assertOnly(PROGRAMMES, 2, "quote");
	}

	@Test
	void rejectsAQuoteOfATable() {
		this.seed.with("sources/table/former-regions.csv", "id,name,facts,locator,quote,confidence,reason,premises",
				"nord,Nord,T-1,ligne 1,Nord,,,");
		assertOnly("sources/table/former-regions.csv", 2, "quote");
	}

	@Test
	void rejectsAnInferenceWithoutPremisesOrConfidence() {
		this.seed.plus(PROGRAMMES, "p2,Nom,,,P1,l. 2,,,Parce que.,");
		assertThat(problems()).extracting(SeedProblem::file, SeedProblem::line, SeedProblem::column)
			.containsExactly(tuple(PROGRAMMES, 3, "premises"), tuple(PROGRAMMES, 3, "confidence"));
	}

	@Test
	void rejectsPremisesWithoutAReason() {
		this.seed.replacing(PROGRAMMES, "un programme,,,", "un programme,,,A1");
		assertOnly(PROGRAMMES, 2, "reason");
	}

	@Test
	void rejectsAPremiseThatNothingStates() {
		this.seed.plus(PROGRAMMES, "p2,Nom,,,P1,l. 2,,LOW,Parce que.,A1 A2");
		assertThat(problems())
			.containsExactly(new SeedProblem(PROGRAMMES, 3, "premises", "A2", "a fact id that some row states"));
	}

	@Test
	void rejectsAFactThatIsNotListed() {
		this.seed.replacing(PROGRAMMES, ",P1,", ",P9,");
		assertOnly(PROGRAMMES, 2, "facts");
	}

	@Test
	void rejectsACitationToldInTwoWays() {
		this.seed.plus(PROGRAMMES, "p2,Nom,,,P1,l. 2,d’autres mots,,,");
		assertOnly(PROGRAMMES, 3, "quote");
	}

	@Test
	void rejectsAnUnknownKeyOfAnIdentityCard() {
		this.seed.with(CARD, "title: Une page\nshort-name: Page\nkind: WEB_PAGE\nauthor: X\n");
		assertThat(problems()).filteredOn((problem) -> problem.file().equals(CARD))
			.singleElement()
			.satisfies((problem) -> assertThat(problem.expected()).contains("author"));
	}

	@Test
	void rejectsCountsThatAreNotExpected() {
		this.seed.plus(CARD, "expect: {organizations: 1, relations: {min: 2, max: 3}}");
		assertOnly(CARD, 4, "expect relations");
	}

	@Test
	void rejectsAFileOfNoKind() {
		this.seed.with("sources/page/people.csv", "id");
		assertOnly("sources/page/people.csv", 0, null);
	}

	@Test
	void rejectsRowsOfADocumentWithoutIdentityCard() {
		this.seed.with("sources/nulle-part/former-regions.csv",
				"id,name,facts,locator,quote,confidence,reason,premises", "nord,Nord,A1,l. 1,Nord,,,");
		assertThat(problems()).containsExactly(new SeedProblem("sources/nulle-part/former-regions.csv", 2, null,
				"nulle-part", "a source that has an identity card"));
	}

	private void assertOnly(String file, long line, String column) {
		assertThat(problems()).extracting(SeedProblem::file, SeedProblem::line, SeedProblem::column)
			.containsExactly(Tuple.tuple(file, line, column));
	}

	private static Tuple tuple(String file, long line, String column) {
		return Tuple.tuple(file, line, column);
	}

	private List<SeedProblem> problems() {
		return catchThrowableOfType(SeedRejected.class, this.seed::read).problems();
	}

}
