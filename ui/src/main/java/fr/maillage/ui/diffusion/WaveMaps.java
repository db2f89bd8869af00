package fr.maillage.ui.diffusion;

import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.atlas.Fill;
import fr.maillage.ui.atlas.MapDrawing;
import fr.maillage.ui.atlas.Patch;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.coverage.CoverageNavigation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The map of each wave; a number of clusters looks the same on all. */
final class WaveMaps {

	/** Beside a number, as in the matrix: we deduce it. */
	private static final String INFERRED = "\u00a0○";

	private final Matrix matrix;

	private final int most;

	WaveMaps(Matrix matrix) {
		this.matrix = matrix;
		this.most = cells().mapToInt((cell) -> cell.clusters().size()).max().orElse(0);
	}

	/** The map of that wave. */
	MapDrawing of(WaveReach reach) {
		String wave = reach.wave().id();
		return new MapDrawing(wave, Words.say("diffusion.map", reach.wave().name()),
				this.matrix.rows().stream().flatMap((row) -> patch(row, wave)).toList(), List.of(), List.of(), null);
	}

	/** What the fills of all the maps tell. */
	List<MapDrawing.Key> legend() {
		List<MapDrawing.Key> legend = new ArrayList<>();
		for (Fill fill : List.of(Fill.HIGH, Fill.MIDDLE, Fill.LOW)) {
			List<Integer> numbers = cells().filter((cell) -> fill(cell) == fill)
				.map((cell) -> cell.clusters().size())
				.distinct()
				.sorted()
				.toList();
			if (!numbers.isEmpty()) {
				String range = numbers.getFirst().equals(numbers.getLast())
						? Words.say("regions.clusters", numbers.getFirst())
						: Words.say("diffusion.map.range", numbers.getFirst(), numbers.getLast());
				legend.add(new MapDrawing.Key(fill, range));
			}
		}
		Stream.of(CellState.NO_CLUSTER_KNOWN, CellState.NOT_RECORDED, CellState.NOT_DOCUMENTED, CellState.NONE)
			.filter((state) -> this.matrix.count(state) > 0)
			.forEach((state) -> legend.add(new MapDrawing.Key(fill(state), words(state))));
		if (cells().anyMatch((cell) -> cell.announced() > 0)) {
			legend.add(new MapDrawing.Key(null, Words.say("map.announced")));
		}
		return legend;
	}

	/** What the sign beside a number tells, and where the outlines come from. */
	String note() {
		boolean inferred = cells().anyMatch((cell) -> cell.state() == CellState.CLUSTERS && cell.inferred());
		return inferred ? Words.say("diffusion.map.inferred") + " " + Words.say("map.note") : Words.say("map.note");
	}

	private Stream<Cell> cells() {
		return this.matrix.rows().stream().flatMap((row) -> row.cells().stream());
	}

	private Stream<Patch> patch(MatrixRow row, String wave) {
		EntityRef region = row.knowledge().region().ref();
		return row.cells()
			.stream()
			.filter((cell) -> cell.column().equals(wave))
			.map((cell) -> new Patch(region.id(), region.name(), fill(cell), label(cell),
					Words.say("map.told", region.name(), told(cell)), address(region, cell), false,
					cell.announced() > 0));
	}

	/** To the clusters of the cell, or to the region when there are none. */
	private static String address(EntityRef region, Cell cell) {
		return (cell.state() == CellState.CLUSTERS) ? CoverageNavigation.cell(Axis.WAVE, region.id(), cell.column())
				: Address.of(region);
	}

	private Fill fill(Cell cell) {
		return (cell.state() == CellState.CLUSTERS) ? Fill.tier(cell.clusters().size(), this.most) : fill(cell.state());
	}

	private static Fill fill(CellState state) {
		return switch (state) {
			case NONE -> Fill.OUTLINED;
			case NOT_RECORDED -> Fill.DOTTED;
			case NOT_DOCUMENTED -> Fill.HATCHED;
			case NO_CLUSTER_KNOWN -> Fill.PLAIN;
			case CLUSTERS -> throw new IllegalArgumentException("A number has a tier");
		};
	}

	private static String label(Cell cell) {
		return switch (cell.state()) {
			case CLUSTERS -> Words.say("count", cell.clusters().size()) + (cell.inferred() ? INFERRED : "");
			case NOT_RECORDED -> "?";
			case NONE, NOT_DOCUMENTED, NO_CLUSTER_KNOWN -> "";
		};
	}

	private static String told(Cell cell) {
		if (cell.state() != CellState.CLUSTERS) {
			return words(cell.state());
		}
		return Announced.after(Words.say("regions.clusters", cell.clusters().size()), cell.announced(),
				cell.announced(), cell.clusters().size());
	}

	private static String words(CellState state) {
		return (state == CellState.NOT_RECORDED) ? Words.say("matrix.not-recorded.words.WAVE") : Words.label(state);
	}

}
