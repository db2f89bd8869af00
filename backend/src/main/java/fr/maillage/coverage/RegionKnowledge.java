package fr.maillage.coverage;

import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityRef;
import fr.maillage.territory.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What documents tell of the clusters of a region, before it is spread over columns.
 *
 * @param clusters those described in it, by name
 * @param announced ids of those that documents only announce
 * @param numbers how many clusters documents say that it has
 * @param newest the last day on which the newest document that speaks of them may have
 * been written; null when none is dated or none speaks
 */
public record RegionKnowledge(Region region, List<EntityRef> clusters, Set<String> announced, List<Number> numbers,
		@Nullable LocalDate newest) {

	/** Whether a document speaks of clusters in it, or we deduce it. */
	public boolean documented() {
		return !this.clusters.isEmpty() || !this.numbers.isEmpty();
	}

	/** Whether documents speak of it without saying when they were written. */
	public boolean undated() {
		return documented() && this.newest == null;
	}

	/**
	 * Whether a document says that it has clusters that none describes: it gives no
	 * number, or a greater one. Null when none does.
	 */
	public @Nullable Status undescribed() {
		return status((number) -> number.max() == null || number.min() > this.clusters.size());
	}

	/** Whether a document says that it has no cluster; null when none does. */
	public @Nullable Status none() {
		return status((number) -> number.max() != null && number.max() == 0);
	}

	private @Nullable Status status(Predicate<Number> which) {
		List<Status> found = this.numbers.stream().filter(which).map(Number::status).toList();
		if (found.isEmpty()) {
			return null;
		}
		return found.contains(Status.STATED) ? Status.STATED : Status.INFERRED;
	}

	/**
	 * How many clusters a document says that there are.
	 *
	 * @param min at least; 0 when it gives no number
	 * @param max at most; null when it gives no number
	 * @param status whether a document says it, or we deduce it
	 */
	public record Number(int min, @Nullable Integer max, Status status) {
	}

}
