package fr.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Unknown is never broken. */
class PairCompletenessTests {

	private static final EntityRef BODY = new EntityRef("ars", "ARS", EntityKind.ORGANIZATION);

	private static final RegionalBody UNNAMED = new RegionalBody(null, List.of(), List.of(), List.of(), false);

	@Test
	void isCompleteWhenDocumentsSpeakOfBoth() {
		assertThat(state(body(Status.STATED, null, true), body(Status.STATED, null, true)))
			.isEqualTo(PairCompleteness.COMPLETE);
	}

	@Test
	void isToConfirmWhenOneIsDeducedOrUndocumented() {
		assertThat(state(body(Status.STATED, null, true), body(Status.INFERRED, null, true)))
			.isEqualTo(PairCompleteness.TO_CONFIRM);
		assertThat(state(body(Status.STATED, null, false), body(Status.STATED, null, true)))
			.isEqualTo(PairCompleteness.TO_CONFIRM);
	}

	@Test
	void isBrokenWhenADocumentSaysThatOneEnded() {
		PartialDate end = new PartialDate("2016", LocalDate.of(2016, 1, 1), LocalDate.of(2016, 12, 31),
				DatePrecision.YEAR);
		assertThat(state(body(Status.STATED, end, true), body(Status.STATED, null, true)))
			.isEqualTo(PairCompleteness.BROKEN);
		assertThat(state(body(Status.STATED, end, true), UNNAMED)).isEqualTo(PairCompleteness.UNKNOWN);
	}

	@Test
	void isUnknownWhenNoDocumentNamesOne() {
		assertThat(state(body(Status.STATED, null, true), UNNAMED)).isEqualTo(PairCompleteness.UNKNOWN);
	}

	private static PairCompleteness state(RegionalBody ars, RegionalBody aract) {
		Region region = new Region("region-28", "28", "Normandie", false, null, 5, Status.STATED, List.of());
		return new RegionalPair(region, ars, aract, List.of()).completeness();
	}

	private static RegionalBody body(Status status, @Nullable PartialDate until, boolean documented) {
		Relation covers = new Relation("r", RelationType.COVERS, BODY, BODY, null, new Validity(null, until), null,
				null, null, false, status, List.of());
		return new RegionalBody(BODY, List.of(covers), List.of(), List.of(), documented);
	}

}
