package fr.maillage.ui.territory;

import com.vaadin.flow.component.html.Anchor;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.relation.Relation;
import fr.maillage.territory.RegionalBody;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.export.AssertionSheet;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.export.Sheet;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to take away what is told of a region, and to ask for the same. */
public final class RegionTools {

	private RegionTools() {
	}

	/** What is told of the region, as files. */
	public static Exports exports(RegionalOverview overview, Evidence evidence) {
		return new Exports(() -> sheet(overview, evidence));
	}

	/**
	 * The same numbers for programs.
	 * @param changed ids of what is told changes of
	 * @param since the day since which changes are told; null for all
	 */
	public static Anchor inGraphQl(RegionalOverview overview, Collection<String> changed, @Nullable LocalDate since) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("region", overview.region().code());
		variables.put("ids", List.copyOf(changed));
		variables.put("since", (since != null) ? since.toString() : null);
		return PlaygroundNavigation.view("sheet-of-a-region", variables);
	}

	private static Sheet sheet(RegionalOverview overview, Evidence evidence) {
		List<Relation> relations = Stream
			.of(bodies(overview), overview.clusters().stream().flatMap(RegionTools::around),
					overview.regional().stream(), overview.national().stream())
			.flatMap((some) -> some)
			.toList();
		return new AssertionSheet(overview.region().id(), overview.region().name(), evidence).relations(relations)
			.figures(overview.figures())
			.answers(overview.survey())
			.sheet();
	}

	private static Stream<Relation> bodies(RegionalOverview overview) {
		return Stream.of(overview.pair().ars(), overview.pair().aract())
			.filter(Objects::nonNull)
			.flatMap((RegionalBody body) -> Stream.of(body.covers(), body.printedAs(), body.predecessors()))
			.flatMap(List::stream);
	}

	private static Stream<Relation> around(ClusterSummary cluster) {
		return Stream
			.of(cluster.locations(), cluster.waves(), cluster.themes(), cluster.participants(), cluster.parts())
			.flatMap(List::stream);
	}

}
