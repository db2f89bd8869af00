package fr.maillage.ui.sheet;

import fr.maillage.cluster.ClusterSummary;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixQuestion;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.evidence.Cited;
import fr.maillage.figure.Figure;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingQuestion;
import fr.maillage.funding.Fundings;
import fr.maillage.history.Changes;
import fr.maillage.history.RecentChanges;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityRef;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalBody;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.Territories;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.evidence.PageEvidence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what sheets tell, in as many statements for all regions as for one. */
@Component
public class SheetReader {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	/** So many changes are told, the newest; the others are counted. */
	private static final int CHANGES = 5;

	private final Territories territories;

	private final Matrices matrices;

	private final Fundings fundings;

	private final Changes changes;

	private final Entities entities;

	private final PageEvidence pageEvidence;

	SheetReader(Territories territories, Matrices matrices, Fundings fundings, Changes changes, Entities entities,
			PageEvidence pageEvidence) {
		this.territories = territories;
		this.matrices = matrices;
		this.fundings = fundings;
		this.changes = changes;
		this.entities = entities;
		this.pageEvidence = pageEvidence;
	}

	/**
	 * The sheets of these regions, in the order of the matrix: by name.
	 * @param base the address of the product, ending with a slash
	 */
	List<SheetFacts> read(List<Region> regions, @Nullable LocalDate since, String base) {
		Matrix matrix = this.matrices.matrix(MatrixQuestion.of(Axis.THEME));
		Map<String, RegionalOverview> overviews = this.territories.overviews(regions);
		Map<String, FundingLine> money = money();
		Map<String, List<String>> things = new HashMap<>();
		overviews.forEach((id, overview) -> things.put(id, things(overview)));
		Map<String, RecentChanges> recent = this.changes.since(since, things, CHANGES);
		Map<String, Entity> changed = changed(recent);
		Evidence evidence = this.pageEvidence
			.ofIds(overviews.values().stream().flatMap(SheetReader::cited).distinct().toList());
		List<SheetFacts> sheets = new ArrayList<>();
		for (MatrixRow row : matrix.rows()) {
			Region region = row.knowledge().region();
			RegionalOverview overview = overviews.get(region.id());
			if (overview != null) {
				sheets.add(new SheetFacts(overview, matrix, row, money, since,
						Objects.requireNonNull(recent.get(region.id())), changed, evidence, LocalDate.now(PARIS),
						base + SheetNavigation.address(Objects.requireNonNull(region.code()), since)));
			}
		}
		return sheets;
	}

	/**
	 * What the sheet tells of: the region, its bodies and clusters, and what is stated
	 * about them.
	 */
	static List<String> things(RegionalOverview overview) {
		Stream<String> bodies = Stream.of(overview.pair().ars(), overview.pair().aract())
			.map(RegionalBody::body)
			.filter(Objects::nonNull)
			.map(EntityRef::id);
		return Stream
			.of(Stream.of(overview.region().id()), bodies, overview.clusters().stream().map(ClusterSummary::id),
					overview.headcount().counted().stream().map(EntityRef::id),
					overview.figures().stream().map(Figure::id), overview.survey().stream().map(SurveyAnswer::id),
					overview.disagreements().stream().map(Disagreement::id))
			.flatMap((ids) -> ids)
			.toList();
	}

	/** Who funds what, by the id of its relationship. */
	private Map<String, FundingLine> money() {
		return this.fundings.funding(FundingQuestion.ALL)
			.lines()
			.stream()
			.filter((line) -> line.relation() != null)
			.collect(Collectors.toMap(FundingLine::id, (line) -> line));
	}

	private Map<String, Entity> changed(Map<String, RecentChanges> recent) {
		List<String> ids = recent.values()
			.stream()
			.flatMap((changes) -> changes.newest().stream())
			.flatMap((change) -> Stream.of(change.subjectId().split("~")))
			.distinct()
			.toList();
		return ids.isEmpty() ? Map.of() : this.entities.byIds(ids);
	}

	private static Stream<String> cited(RegionalOverview overview) {
		Stream<Cited> bodies = Stream.of(overview.pair().ars(), overview.pair().aract())
			.flatMap((body) -> Stream.of(body.covers(), body.printedAs(), body.predecessors()))
			.flatMap(List::stream);
		Stream<Cited> clusters = overview.clusters()
			.stream()
			.flatMap((summary) -> Stream.concat(Stream.of(summary.cluster()),
					Stream.of(summary.waves(), summary.themes(), summary.participants(), summary.parts())
						.flatMap(List::stream)));
		Stream<Cited> claims = overview.disagreements()
			.stream()
			.flatMap((disagreement) -> disagreement.claims().stream());
		Stream<Cited> cited = Stream
			.of(Stream.of(overview.region()), bodies, clusters, overview.regional().stream(),
					overview.national().stream(), overview.figures().stream(), overview.survey().stream(), claims)
			.flatMap((those) -> those);
		return Stream.concat(cited.flatMap((one) -> one.citationIds().stream()), overview.pair().plannedBy().stream());
	}

}
