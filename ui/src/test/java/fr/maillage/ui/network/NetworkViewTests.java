package fr.maillage.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.router.Location;
import fr.maillage.network.Step;
import fr.maillage.relation.Direction;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Unheeded;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class NetworkViewTests extends ViewTest {

	private static final String CLUSTER = "cluster-blocs";

	private static final String GROUP = "groupe-6";

	@Test
	void opensOnQuestionsNeverOnAll() {
		assertThat(visit("reseau")).contains("Qui finance, anime, participe en", "Normandie");
		assertThat($(NativeTable.class).all()).isEmpty();
	}

	@Test
	void anAddressHoldsAllThatIsAsked() {
		Asked asked = NetworkNavigation.from(List.of("has", "dgos"))
			.then(new Step.Expand("has", RelationType.PILOTS, Direction.OUTGOING))
			.then(new Step.Hide("anact"))
			.turning(RelationType.SUPPORTS)
			.byLevel(true)
			.on(LocalDate.of(2018, 1, 31))
			.choosing("dgos~FUNDS~vague-1");
		asked = asked.walking(asked.exploration().undo());
		assertThat(NetworkNavigation.asked(new Location(NetworkNavigation.address(asked)))).isEqualTo(asked);
	}

	@Test
	void theTablesSayWhatIsDrawn() {
		String said = visit("reseau?de=" + CLUSTER);
		int edges = rows(0);
		int nodes = rows(1);
		assertThat(said).contains(nodes + " nœuds dessinés, " + edges + " relations.");
		visit("reseau?de=" + CLUSTER + "&masque=PARTICIPATES_IN");
		assertThat(rows(0)).isLessThan(edges);
		assertThat(page()).contains("masquée");
	}

	@Test
	void asksOfARegionFromItsClusters() {
		visit("reseau?region=region-28");
		assertThat(heading()).isEqualTo("Qui finance, pilote, anime, participe\u00a0: Normandie");
		assertThat(rows(1)).isGreaterThan(1);
	}

	@Test
	void undoAndRedoAreAddresses() {
		visit("reseau?de=" + CLUSTER + "&pas=sans:" + GROUP);
		assertThat(link("Annuler (1)")).contains("annule=sans:" + GROUP).doesNotContain("pas=");
		visit(link("Annuler (1)"));
		assertThat(link("Rétablir (1)")).contains("pas=sans:" + GROUP).doesNotContain("annule=");
	}

	@Test
	void saysWhatItDoesNotKnow() {
		visit("reseau?de=zzz&pas=nonsense&le=hier");
		assertThat($(Unheeded.class).all()).extracting(Unheeded::getText)
			.anyMatch((words) -> words.contains("nonsense"))
			.anyMatch((words) -> words.contains("hier"))
			.anyMatch((words) -> words.contains("zzz"));
	}

	private String link(String words) {
		return $(Anchor.class).all()
			.stream()
			.filter((anchor) -> anchor.getText().equals(words))
			.map(Anchor::getHref)
			.findFirst()
			.orElseThrow()
			.replace("%3A", ":");
	}

	private int rows(int table) {
		return (int) StreamSupport
			.stream($(NativeTable.class).withClassName("net-table").all().get(table).getBody().getRows().spliterator(),
					false)
			.count();
	}

}
