package fr.maillage.territory.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Citations;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalPair;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the ARS/Aract pairs of regions, in two statements for any number of them. */
@Component
class Pairs {

	private static final CypherQuery PAIRS = CypherQuery.named("territory/pairs");

	/** The fact that says that each region has a pair. */
	private static final String PLANNED = "R31";

	private final Questions questions;

	private final Citations citations;

	Pairs(Questions questions, Citations citations) {
		this.questions = questions;
		this.citations = citations;
	}

	Map<String, RegionalPair> of(Collection<Region> regions) {
		List<String> ids = regions.stream().map(Region::id).toList();
		Map<String, List<Row>> rows = this.questions.ask(PAIRS, Map.of("regionIds", ids))
			.stream()
			.collect(groupingBy((row) -> row.text("region")));
		List<String> planned = this.citations.byFacts(List.of(PLANNED))
			.getOrDefault(PLANNED, List.of())
			.stream()
			.map(Citation::id)
			.toList();
		return regions.stream()
			.distinct()
			.collect(toMap(Region::id, (region) -> pair(region, rows.getOrDefault(region.id(), List.of()), planned)));
	}

	private static RegionalPair pair(Region region, List<Row> told, List<String> planned) {
		return new RegionalPair(region, Side.of(region, "Ars", told), Side.of(region, "Aract", told), planned);
	}

}
