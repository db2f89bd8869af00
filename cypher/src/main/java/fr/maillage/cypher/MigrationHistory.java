package fr.maillage.cypher;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was applied to a database, as it says itself.
 *
 * @param applied in the order of their numbers
 */
record MigrationHistory(List<Applied> applied) {

	/** What is still to be applied of those known; refuses what does not go together. */
	List<Migration> missing(List<Migration> known) {
		refuseStrangers(known);
		Set<Integer> present = new HashSet<>(this.applied.stream().map(Applied::version).toList());
		int newest = this.applied.isEmpty() ? 0 : this.applied.getLast().version();
		for (int i = 0; i < known.size(); i++) {
			Migration migration = known.get(i);
			if (migration.version() != i + 1) {
				throw new MigrationOutOfOrder(migration.name(), i + 1);
			}
			if (migration.version() < newest && !present.contains(migration.version())) {
				throw new MigrationOutOfOrder(migration.name(), newest + 1);
			}
		}
		return known.subList(newest, known.size());
	}

	private void refuseStrangers(List<Migration> known) {
		Map<Integer, Migration> byVersion = known.stream()
			.collect(Collectors.toMap(Migration::version, Function.identity(), (first, second) -> first));
		int newest = known.getLast().version();
		for (Applied one : this.applied) {
			Migration migration = byVersion.get(one.version());
			if (migration == null) {
				throw (one.version() > newest) ? new SchemaIsNewer(one.name(), newest)
						: new MigrationMissing(one.name());
			}
			if (!migration.name().equals(one.name()) || !migration.checksum().equals(one.checksum())) {
				throw new MigrationChanged(one.name());
			}
		}
	}

	/**
	 * One migration that was applied.
	 *
	 * @param version number of the file
	 * @param name of the file
	 * @param checksum of its text when it was applied
	 */
	record Applied(int version, String name, String checksum) {
	}

}
