package fr.maillage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadcountTests {

	private static final Set<String> CLUSTER = Set.of("cluster");

	@Test
	void addsGroupsThatAreDistinct() {
		Headcount headcount = Headcount.of(List.of(group("a", 5, 5), group("b", 2, 3)), CLUSTER);
		assertThat(headcount.min()).isEqualTo(7);
		assertThat(headcount.max()).isEqualTo(8);
	}

	@Test
	void countsANamedEstablishmentInNoGroup() {
		Headcount headcount = Headcount.of(List.of(group("a", 5, 5), establishment(Set.of())), CLUSTER);
		assertThat(headcount.min()).isEqualTo(6);
		assertThat(headcount.named()).hasSize(1);
	}

	@Test
	void doesNotCountANamedEstablishmentOfAGroup() {
		assertThat(Headcount.of(List.of(group("a", 5, 5), establishment(Set.of("a"))), CLUSTER).min()).isEqualTo(5);
	}

	@Test
	void countsOnceTwoGroupsThatAreTakenForTheSame() {
		Participant one = participant("a", 8, 8, Set.of(), Set.of("b"), CLUSTER);
		Participant other = participant("b", 8, 8, Set.of(), Set.of("a"), CLUSTER);
		assertThat(Headcount.of(List.of(one, other), CLUSTER).counted()).extracting(EntityRef::id).containsExactly("a");
	}

	@Test
	void isUnknownWithoutParticipantRatherThanZero() {
		assertThat(Headcount.of(List.of(), CLUSTER).known()).isFalse();
	}

	@Test
	void isTheLeastWhenAClusterHasNoKnownParticipant() {
		Headcount headcount = Headcount.of(List.of(group("a", 6, 6)), Set.of("cluster", "other"));
		assertThat(headcount.complete()).isFalse();
		assertThat(headcount.min()).isEqualTo(6);
		assertThat(Headcount.of(List.of(group("a", 6, 6)), CLUSTER).complete()).isTrue();
	}

	@Test
	void saysThatAGroupIsSharedBeyondTheClusters() {
		Participant shared = participant("a", 6, 6, Set.of(), Set.of(), Set.of("cluster", "other"));
		assertThat(Headcount.of(List.of(shared), CLUSTER).shared()).isTrue();
		assertThat(Headcount.of(List.of(shared), Set.of("cluster", "other")).shared()).isFalse();
		assertThat(Headcount.of(List.of(shared), Set.of("cluster", "other")).splitStated()).isFalse();
	}

	@Test
	void countsApartThoseThatDocumentsOnlyAnnounce() {
		Participant announced = new Participant(new EntityRef("a", "a", EntityKind.PARTICIPANT_GROUP), 18, 24, Set.of(),
				Set.of(), Set.of("announced", "cluster"), Set.of("announced"), List.of());
		Headcount both = Headcount.of(List.of(announced, group("b", 8, 8)), Set.of("announced", "cluster"));
		assertThat(List.of(both.announcedMin(), both.announcedMax())).containsExactly(0, 0);
		Headcount elsewhere = Headcount.of(List.of(announced), Set.of("announced"));
		assertThat(List.of(elsewhere.announcedMin(), elsewhere.announcedMax())).containsExactly(18, 24);
		assertThat(List.of(elsewhere.incomplete().announcedMin(), elsewhere.incomplete().announcedMax()))
			.containsExactly(18, 24);
	}

	private static Participant group(String id, int min, int max) {
		return participant(id, min, max, Set.of(), Set.of(), CLUSTER);
	}

	private static Participant establishment(Set<String> within) {
		EntityRef ref = new EntityRef("e", "CH", EntityKind.ESTABLISHMENT);
		return new Participant(ref, 1, 1, within, Set.of(), CLUSTER, Set.of(), List.of(ref));
	}

	private static Participant participant(String id, int min, int max, Set<String> within, Set<String> same,
			Set<String> clusters) {
		return new Participant(new EntityRef(id, id, EntityKind.PARTICIPANT_GROUP), min, max, within, same, clusters,
				Set.of(), List.of());
	}

}
