package fr.maillage.diffusion;

import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.ColumnTotal;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.figure.Figure;
import fr.maillage.relation.EntityRef;
import fr.maillage.wave.Wave;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Adds the waves up, one after the other, from the matrix of regions by waves. */
public final class DiffusionMaking {

	private static final Set<String> MEASURES = Set.of("CLUSTERS", "REGIONS", "ESTABLISHMENTS");

	private final Matrix matrix;

	private final Set<String> announced;

	/** By wave, the clusters that it adds, by the region where they are. */
	private final Map<String, Map<EntityRef, List<EntityRef>>> places = new LinkedHashMap<>();

	/** By wave, ids of the clusters that a document says to be of it. */
	private final Map<String, Set<String>> told;

	/**
	 * The waves.
	 * @param waves in their order in time
	 * @param matrix the regions by these waves
	 */
	public DiffusionMaking(List<Wave> waves, Matrix matrix) {
		this.matrix = matrix;
		this.announced = matrix.rows()
			.stream()
			.flatMap((row) -> row.knowledge().announced().stream())
			.collect(Collectors.toSet());
		this.told = matrix.columns()
			.stream()
			.map(ColumnTotal::column)
			.collect(Collectors.toMap(Column::key, DiffusionMaking::told));
		waves.forEach((wave) -> this.places.put(wave.id(), placesOf(wave.id())));
	}

	private static Set<String> told(Column wave) {
		return wave.members()
			.stream()
			.filter((member) -> !member.inferred())
			.map(Column.Member::clusterId)
			.collect(Collectors.toSet());
	}

	/** The figures of what is counted here: clusters, regions, establishments. */
	public static List<Figure> counted(Collection<Figure> figures) {
		return figures.stream().filter((figure) -> MEASURES.contains(figure.measure())).toList();
	}

	/**
	 * The sets of clusters whose participants are counted, by the wave up to which they
	 * go.
	 */
	public Map<String, List<String>> sets() {
		Map<String, List<String>> sets = new LinkedHashMap<>();
		Set<String> until = new LinkedHashSet<>();
		this.places.forEach((wave, places) -> {
			clusters(List.of(places)).forEach((cluster) -> until.add(cluster.id()));
			sets.put(wave, List.copyOf(until));
		});
		sets.values().removeIf(List::isEmpty);
		return sets;
	}

	/**
	 * What each wave reached.
	 * @param until the participants of each of the sets
	 * @param figures what sources say, by id of the wave
	 */
	public List<WaveReach> waves(List<Wave> waves, Map<String, Headcount> until, Map<String, List<Figure>> figures) {
		Map<String, Headcount> alone = this.matrix.columns()
			.stream()
			.collect(Collectors.toMap((total) -> total.column().key(), (total) -> total.headcount()));
		List<Map<EntityRef, List<EntityRef>>> so = new ArrayList<>();
		Set<String> told = new HashSet<>();
		List<WaveReach> reached = new ArrayList<>();
		for (Wave wave : waves) {
			Map<EntityRef, List<EntityRef>> places = this.places.getOrDefault(wave.id(), Map.of());
			Set<String> toldOfWave = this.told.getOrDefault(wave.id(), Set.of());
			so.add(places);
			told.addAll(toldOfWave);
			reached.add(new WaveReach(wave,
					reach(List.of(places), toldOfWave, alone.getOrDefault(wave.id(), Headcount.UNKNOWN)),
					reach(so, told, until.getOrDefault(wave.id(), Headcount.UNKNOWN)),
					counted(figures.getOrDefault(wave.id(), List.of()))));
		}
		return reached;
	}

	/** The clusters of the regions that no wave holds, by name. */
	public List<EntityRef> outside() {
		Set<EntityRef> held = Set.copyOf(clusters(this.places.values()));
		return this.matrix.rows()
			.stream()
			.flatMap((row) -> row.knowledge().clusters().stream())
			.filter((cluster) -> !held.contains(cluster))
			.distinct()
			.sorted(Comparator.comparing(EntityRef::name))
			.toList();
	}

	private Map<EntityRef, List<EntityRef>> placesOf(String wave) {
		Map<EntityRef, List<EntityRef>> places = new LinkedHashMap<>();
		for (MatrixRow row : this.matrix.rows()) {
			List<EntityRef> clusters = row.cells()
				.stream()
				.filter((cell) -> cell.column().equals(wave))
				.map(Cell::clusters)
				.flatMap(List::stream)
				.toList();
			if (!clusters.isEmpty()) {
				places.put(row.knowledge().region().ref(), clusters);
			}
		}
		return places;
	}

	private Reach reach(Collection<Map<EntityRef, List<EntityRef>>> places, Set<String> told, Headcount headcount) {
		List<EntityRef> clusters = clusters(places);
		return new Reach(clusters,
				(int) clusters.stream().filter((cluster) -> this.announced.contains(cluster.id())).count(),
				(int) clusters.stream().filter((cluster) -> !told.contains(cluster.id())).count(),
				this.matrix.rows()
					.stream()
					.map((row) -> row.knowledge().region().ref())
					.filter((region) -> places.stream().anyMatch((place) -> place.containsKey(region)))
					.toList(),
				headcount);
	}

	private static List<EntityRef> clusters(Collection<Map<EntityRef, List<EntityRef>>> places) {
		return places.stream()
			.flatMap((place) -> place.values().stream())
			.flatMap(List::stream)
			.distinct()
			.sorted(Comparator.comparing(EntityRef::name).thenComparing(EntityRef::id))
			.toList();
	}

}
