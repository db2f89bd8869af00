package fr.maillage.ui.thing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.InMemoryClusters;
import fr.maillage.establishment.Establishment;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.method.Experiment;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.InMemoryRelations;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTests extends ViewTest {

	private static final Experiment EXPERIMENT = new Experiment("experience", "Un espace de discussion", null,
			Status.STATED, List.of());

	@Test
	void tellWhereAnExperimentWasTriedAndWhatIsInferredOfIt() {
		EntityRef region = new EntityRef("region-28", "Normandie", EntityKind.REGION);
		EntityRef hospital = new EntityRef("hopital", "Un hôpital de jour", EntityKind.ESTABLISHMENT);
		EntityRef programme = new EntityRef("programme", "Clusters sociaux", EntityKind.PROGRAMME);
		assertThat(row(EXPERIMENT, relation(EXPERIMENT.ref(), RelationType.PART_OF, hospital, Status.STATED),
				relation(EXPERIMENT.ref(), RelationType.LOCATED_IN, region, Status.INFERRED),
				relation(EXPERIMENT.ref(), RelationType.PART_OF, programme, Status.STATED)))
			.isEqualTo("Un espace de discussion\u00a0établiNormandie\u00a0déduitUn hôpital de jour");
	}

	@Test
	void tellTheRegionOfTheDepartementInWhichAnExperimentWasTried() {
		EntityRef departement = new EntityRef("departement-58", "Nièvre", EntityKind.DEPARTEMENT);
		EntityRef region = new EntityRef("region-27", "Bourgogne-Franche-Comté", EntityKind.REGION);
		assertThat(row(EXPERIMENT, relation(EXPERIMENT.ref(), RelationType.LOCATED_IN, departement, Status.STATED),
				relation(departement, RelationType.PART_OF, region, Status.STATED)))
			.isEqualTo("Un espace de discussion\u00a0établiBourgogne-Franche-Comté\u00a0déduitNièvre");
	}

	@Test
	void tellOnlyTheNameOfAnExperimentThatIsNowhere() {
		assertThat(row(EXPERIMENT)).isEqualTo("Un espace de discussion\u00a0établi");
	}

	@Test
	void tellThatTheDocumentCutsAName() {
		Establishment cut = new Establishment("centre-ho", "Centre ho…", "HOSPITAL", null, null, null, List.of(), null,
				Status.STATED, List.of());
		assertThat(row(cut)).endsWith("nom tronqué dans le document");
	}

	private static String row(Entity thing, Relation... relations) {
		Rows rows = new Rows(new InMemoryClusters(List.of()), new InMemoryRelations(List.of(relations)));
		rows.prepare(List.of(thing));
		return text(rows.row(thing));
	}

	private static Relation relation(EntityRef from, RelationType type, EntityRef to, Status status) {
		return new Relation(from.id() + to.id(), type, from, to, null, Validity.UNKNOWN, null, null, null, false,
				status, List.of());
	}

}
