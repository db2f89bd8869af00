package fr.maillage.introduction.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.introduction.Answer;
import fr.maillage.introduction.Constraint;
import fr.maillage.introduction.Introductions;
import fr.maillage.introduction.Wish;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.Relation;
import fr.maillage.test.GraphIntegrationTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Introductions over the facts of the product. */
@GraphIntegrationTest(seed = true)
class CypherIntroductionsIT {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

	private static final Set<EntityKind> PEOPLE = EnumSet.of(EntityKind.ORGANIZATION, EntityKind.ESTABLISHMENT,
			EntityKind.PARTICIPANT_GROUP, EntityKind.CLUSTER, EntityKind.TEAM, EntityKind.EVENT, EntityKind.EXPERIMENT);

	@Autowired
	private Introductions introductions;

	@Test
	void goFromTheAractOfTodayToAnEstablishmentOfACluster() {
		Answer answer = this.introductions.answer(Wish.of("aract-auvergne-rhone-alpes", "residence-le-6eme", DAY));
		assertThat(answer.introductions()).isNotEmpty();
		assertThat(answer.introductions().getFirst().hops()).extracting((hop) -> hop.to().id())
			.containsExactly("aract-rhone-alpes", "cluster-rhone-centre-filiere-gerontologique", "residence-le-6eme");
		assertThat(answer.introductions()).allSatisfy((path) -> {
			assertThat(path.hops()).hasSizeBetween(1, Wish.LONGEST);
			assertThat(path.hops()).allSatisfy((hop) -> {
				assertThat(PEOPLE).contains(hop.to().kind());
				assertThat(hop.ties()).isNotEmpty()
					.allSatisfy((Relation tie) -> assertThat(tie.citationIds()).isNotEmpty());
			});
		});
	}

	@Test
	void findNoneBetweenTheHospitalOfDieppeAndTheHomeHospitalsOfOccitanie() {
		Answer answer = this.introductions.answer(Wish.of("ch-dieppe", "groupe-occitanie-had-6", DAY));
		assertThat(answer.introductions()).isEmpty();
		assertThat(answer.relaxations()).isEmpty();
	}

	@Test
	void tellWhichConstraintStandsInTheWay() {
		Wish stated = new Wish("aract-auvergne-rhone-alpes", "residence-le-6eme", EnumSet.allOf(Constraint.class), 5,
				DAY);
		Answer answer = this.introductions.answer(stated);
		assertThat(answer.introductions()).isEmpty();
		assertThat(answer.relaxations()).contains(Constraint.STATED);
	}

	@Test
	void knowNoWayFromOrToWhatDoesNotExist() {
		assertThat(this.introductions.answer(Wish.of("inconnu", "has", DAY)).introductions()).isEmpty();
		assertThat(this.introductions.answer(Wish.of("has", "has", DAY)).introductions()).isEmpty();
	}

}
