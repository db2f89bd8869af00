package fr.maillage.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.check.Check;
import fr.maillage.check.CheckKind;
import fr.maillage.check.Finding;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Sheet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CheckViewTests extends ViewTest {

	private static final EntityRef ARS = new EntityRef("ars", "ARS", EntityKind.ORGANIZATION);

	private static final EntityRef CLUSTER = new EntityRef("cluster", "Cluster", EntityKind.CLUSTER);

	private static final Relation FUNDS = new Relation("ars~FUNDS~cluster", RelationType.FUNDS, ARS, CLUSTER, null,
			Validity.UNKNOWN, null, null, null, false, Status.STATED, List.of());

	@Autowired
	private PageEvidence evidence;

	@Test
	void saysThatNoneIsFoundAmongThoseChecked() {
		assertThat(text(new CheckTable(List.of(new Check(CheckKind.FACILITATOR_FUNDS, 3, 4, 0, List.of())))))
			.contains("0 sur 3 contrôlés");
	}

	@Test
	void saysInPlainWordsWhoIsIndispensable() {
		Finding finding = new Finding(ARS, List.of(CLUSTER), List.of(FUNDS), List.of());
		assertThat(text(table(CheckKind.ONLY_FUNDER, finding)))
			.contains("Sans ARS, aucun financeur propre ne serait connu pour 1 cluster.");
	}

	@Test
	void tellsTheFunderOfTheWaveApart() {
		assertThat(text(table(CheckKind.NO_FUNDER, new Finding(CLUSTER, List.of(), List.of(), List.of(FUNDS)))))
			.contains("Au niveau de sa vague");
		assertThat(text(table(CheckKind.NO_FUNDER, new Finding(CLUSTER, List.of(), List.of(), List.of()))))
			.contains("aucun financeur connu, ni pour lui ni pour sa vague");
	}

	@Test
	void takesAwayEveryFindingAndEveryCheckWithout() {
		Sheet sheet = CheckSheet.of(List
			.of(new Check(CheckKind.NO_SOURCE, 9, 0, 0, List.of()), new Check(CheckKind.NO_FUNDER, 30, 0, 30, IntStream
				.range(0, 30)
				.mapToObj((number) -> new Finding(new EntityRef("c" + number, "Cluster " + number, EntityKind.CLUSTER),
						List.of(), List.of(), List.of()))
				.toList())), this.evidence);
		assertThat(sheet.rows()).hasSize(31).allSatisfy((row) -> assertThat(row).hasSameSizeAs(sheet.header()));
	}

	@Test
	void saysWhatItDoesNotKnow() {
		visit("controles?controle=%3Cb%3E");
		assertThat($(Unheeded.class).single().getText()).contains("«\u00a0<b>\u00a0»");
	}

	private static FindingTable table(CheckKind kind, Finding finding) {
		return new FindingTable(kind, List.of(finding), new Evidence(Map.of(), Map.of()));
	}

}
