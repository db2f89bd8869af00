package fr.maillage.ui.thing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Clusters;
import fr.maillage.relation.Entities;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.Relations;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ListSheetTests extends ViewTest {

	@Autowired
	private Entities entities;

	@Autowired
	private Clusters clusters;

	@Autowired
	private Relations relations;

	@Autowired
	private PageEvidence pageEvidence;

	@Test
	void holdsAllThatTheListHolds() {
		Sheet sheet = sheet(ThingList.ORGANIZATIONS, EntityList.of(EntityKind.ORGANIZATION));
		assertThat(sheet.rows()).hasSize(62);
		assertThat(sheet.rows().getFirst()).hasSameSizeAs(sheet.header());
	}

	@Test
	void tellsWhatTheRowOfThePageTells() {
		assertThat(sheet(ThingList.CLUSTERS, EntityList.of(EntityKind.CLUSTER)).rows()).singleElement()
			.satisfies((row) -> assertThat(row).containsExactly("cluster-blocs", "QVT aux blocs opératoires", "cluster",
					"Normandie\u202f; fin 2015\u202f; 6 établissements", "établi", "Diaporama 2017, l. 165"));
	}

	private Sheet sheet(ThingList list, EntityList asked) {
		visit(list.address());
		return new ListSheet(this.entities, this.pageEvidence, new Rows(this.clusters, this.relations)).of(list, asked,
				1000);
	}

}
