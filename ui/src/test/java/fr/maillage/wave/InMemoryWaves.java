package fr.maillage.wave;

import java.util.List;
import java.util.Optional;

/** The waves, held in memory. */
public record InMemoryWaves(List<WaveSummary> all) implements Waves {

	@Override
	public Optional<Wave> find(String id) {
		return list().stream().filter((wave) -> wave.id().equals(id)).findFirst();
	}

	@Override
	public List<Wave> list() {
		return this.all.stream().map(WaveSummary::wave).toList();
	}

}
