package fr.maillage.coverage.graph;

import static java.util.stream.Collectors.toSet;

import fr.maillage.cluster.Headcounts;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.CareSector;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixMaking;
import fr.maillage.coverage.MatrixQuestion;
import fr.maillage.coverage.RegionKnowledge;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.relation.EntityReader;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.RelationReader;
import fr.maillage.territory.Region;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the matrices, each in three statements. */
@Repository
@Transactional(readOnly = true)
class CypherMatrices implements Matrices {

	private static final CypherQuery REGIONS = CypherQuery.named("coverage/regions");

	private static final CypherQuery THEMES = CypherQuery.named("coverage/themes");

	private static final CypherQuery WAVES = CypherQuery.named("coverage/waves");

	private static final CypherQuery TYPES = CypherQuery.named("coverage/types");

	private final Questions questions;

	private final EntityReader<Region> regions;

	private final Headcounts headcounts;

	CypherMatrices(Questions questions, EntityReader<Region> regions, Headcounts headcounts) {
		this.questions = questions;
		this.regions = regions;
		this.headcounts = headcounts;
	}

	@Override
	public Matrix matrix(MatrixQuestion question) {
		MatrixMaking making = new MatrixMaking(question, regions(), columns(question.axis()));
		return making.matrix(this.headcounts.over(making.sets()));
	}

	@Override
	public List<Column> columns(Axis axis) {
		return switch (axis) {
			case THEME -> this.questions.ask(THEMES, Map.of()).stream().map(CypherMatrices::column).toList();
			case WAVE -> this.questions.ask(WAVES, Map.of()).stream().map(CypherMatrices::column).toList();
			case SECTOR -> sectors();
		};
	}

	private List<RegionKnowledge> regions() {
		return this.questions.ask(REGIONS, Map.of())
			.stream()
			.map((row) -> new RegionKnowledge(this.regions.read(row.row("region")),
					row.rows("clusters").stream().map(RelationReader::ref).toList(),
					row.rows("clusters")
						.stream()
						.filter((cluster) -> cluster.flag("announced"))
						.map((cluster) -> cluster.text("id"))
						.collect(toSet()),
					row.rows("numbers").stream().map(CypherMatrices::number).toList(), row.dayOrNull("newest")))
			.toList();
	}

	private static RegionKnowledge.Number number(Row figure) {
		BigDecimal min = figure.decimalOrNull("min");
		BigDecimal max = figure.decimalOrNull("max");
		return new RegionKnowledge.Number((min != null) ? min.intValue() : 0, (max != null) ? max.intValue() : null,
				figure.status());
	}

	private static Column column(Row row) {
		List<Row> labels = row.rows("labels");
		return new Column(row.text("id"), labels.getFirst().text("name"),
				labels.stream().map(RelationReader::ref).toList(),
				row.rows("narrower").stream().map(RelationReader::ref).toList(), waves(row),
				row.rows("clusters")
					.stream()
					.map((cluster) -> new Column.Member(cluster.text("id"), cluster.flag("inferred"), true))
					.toList());
	}

	/** Those that work on a theme; a wave and a sector have none beside themselves. */
	private static List<EntityRef> waves(Row row) {
		return row.has("waves") ? row.rows("waves").stream().map(RelationReader::ref).toList() : List.of();
	}

	/**
	 * No document files a cluster under a sector: it is told from the types of those who
	 * take part.
	 */
	private List<Column> sectors() {
		List<Row> clusters = this.questions.ask(TYPES, Map.of());
		return Arrays.stream(CareSector.values())
			.map((sector) -> new Column(sector.name(), sector.french(), List.of(), List.of(), List.of(), clusters
				.stream()
				.filter((row) -> types(row).anyMatch(sector::includes))
				.map((row) -> new Column.Member(row.text("cluster"), true, types(row).allMatch(sector::includes)))
				.toList()))
			.toList();
	}

	private static Stream<String> types(Row cluster) {
		return cluster.texts("types").stream();
	}

}
