package fr.maillage.coverage.graphql;

import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.ColumnTotal;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixQuestion;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.evidence.Status;
import fr.maillage.graphql.BadInput;
import fr.maillage.relation.Entity;
import fr.maillage.relation.graphql.Things;
import fr.maillage.territory.Region;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers where clusters are known, and where not. */
@Controller
class CoverageController {

	private final Matrices matrices;

	CoverageController(Matrices matrices) {
		this.matrices = matrices;
	}

	@QueryMapping
	Matrix coverage(@Argument Axis axis, @Argument @Nullable List<String> columns, @Argument boolean all,
			@Argument @Nullable LocalDate sourcesSince) {
		Set<String> only = (columns != null) ? new LinkedHashSet<>(columns) : new LinkedHashSet<>();
		if (columns != null && columns.isEmpty()) {
			throw new BadInput("`columns` names at least one column by its key; leave it out for the usual ones.");
		}
		Matrix matrix = this.matrices.matrix(new MatrixQuestion(axis, only, all, sourcesSince));
		matrix.columns().stream().map((total) -> total.column().key()).forEach(only::remove);
		if (!only.isEmpty()) {
			throw new BadInput("`columns` holds \"%s\", which is the key of no column of the axis %s."
				.formatted(BadInput.said(only.iterator().next()), axis));
		}
		return matrix;
	}

	@SchemaMapping(typeName = "Coverage")
	int hiddenColumns(Matrix matrix) {
		return matrix.hidden();
	}

	@SchemaMapping(typeName = "Coverage")
	List<CellCount> counts(Matrix matrix) {
		return Arrays.stream(CellState.values()).map((state) -> new CellCount(state, matrix.count(state))).toList();
	}

	@SchemaMapping(typeName = "Coverage")
	int clusterCount(Matrix matrix) {
		return matrix.clusters();
	}

	@SchemaMapping(typeName = "Coverage")
	int announcedCount(Matrix matrix) {
		return matrix.announced();
	}

	@SchemaMapping(typeName = "CoverageColumn")
	int clusterCount(ColumnTotal total) {
		return total.clusters();
	}

	@SchemaMapping(typeName = "CoverageColumn")
	int announcedCount(ColumnTotal total) {
		return total.announced();
	}

	@SchemaMapping(typeName = "CoverageColumn")
	boolean inferred(ColumnTotal total) {
		return total.inferred();
	}

	@SchemaMapping(typeName = "CoverageColumn")
	String key(ColumnTotal total) {
		return total.column().key();
	}

	@SchemaMapping(typeName = "CoverageColumn")
	String name(ColumnTotal total) {
		return total.column().name();
	}

	@SchemaMapping(typeName = "CoverageColumn")
	boolean joined(ColumnTotal total) {
		return total.column().joined();
	}

	@SchemaMapping(typeName = "CoverageColumn")
	CompletableFuture<List<Entity>> labels(ColumnTotal total, DataLoader<String, Entity> things) {
		return Things.named(total.column().labels(), things);
	}

	@SchemaMapping(typeName = "CoverageColumn")
	CompletableFuture<List<Entity>> narrowerLabels(ColumnTotal total, DataLoader<String, Entity> things) {
		return Things.named(total.column().narrower(), things);
	}

	@SchemaMapping(typeName = "CoverageColumn")
	CompletableFuture<List<Entity>> toldOfWaves(ColumnTotal total, DataLoader<String, Entity> things) {
		return Things.named(total.column().waves(), things);
	}

	@SchemaMapping(typeName = "CoverageRow")
	Region region(MatrixRow row) {
		return row.knowledge().region();
	}

	@SchemaMapping(typeName = "CoverageRow")
	int announcedCount(MatrixRow row) {
		return row.knowledge().announced().size();
	}

	@SchemaMapping(typeName = "CoverageRow")
	@Nullable Status undescribed(MatrixRow row) {
		return row.knowledge().undescribed();
	}

	@SchemaMapping(typeName = "CoverageRow")
	@Nullable LocalDate newestSource(MatrixRow row) {
		return row.knowledge().newest();
	}

	@SchemaMapping(typeName = "CoverageRow", field = "clusters")
	CompletableFuture<List<Entity>> clustersOfRow(MatrixRow row, DataLoader<String, Entity> things) {
		return Things.named(row.knowledge().clusters(), things);
	}

	@SchemaMapping(typeName = "CoverageCell")
	int announcedCount(Cell cell) {
		return cell.announced();
	}

	@SchemaMapping(typeName = "CoverageCell", field = "clusters")
	CompletableFuture<List<Entity>> clustersOfCell(Cell cell, DataLoader<String, Entity> things) {
		return Things.named(cell.clusters(), things);
	}

	/** How many cells tell the same. */
	record CellCount(CellState state, int count) {
	}

}
