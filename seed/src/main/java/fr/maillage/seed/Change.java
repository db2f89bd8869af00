package fr.maillage.seed;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One difference between the graph and the facts.
 *
 * @param before what the graph holds; null when it is new
 * @param after what it is to hold; null when it is gone
 */
record Change(Subject subject, String id, @Nullable Map<String, Object> before, @Nullable Map<String, Object> after) {

	/** What is to be done. */
	enum Action {

		CREATED, UPDATED, REMOVED

	}

	/** What is to be done so that the graph holds what is wanted. */
	static List<Change> between(Subject subject, Map<String, Map<String, Object>> known,
			Map<String, Map<String, Object>> wanted) {
		List<Change> changes = new ArrayList<>();
		for (String id : new TreeSet<>(wanted.keySet())) {
			if (!Objects.equals(known.get(id), wanted.get(id))) {
				changes.add(new Change(subject, id, known.get(id), wanted.get(id)));
			}
		}
		for (String id : new TreeSet<>(known.keySet())) {
			if (!wanted.containsKey(id)) {
				changes.add(new Change(subject, id, known.get(id), null));
			}
		}
		return changes;
	}

	Action action() {
		if (this.after == null) {
			return Action.REMOVED;
		}
		return (this.before == null) ? Action.CREATED : Action.UPDATED;
	}

	/** The row of the statement that writes it. */
	Map<String, Object> row() {
		Map<String, Object> row = new HashMap<>(
				(this.after != null) ? this.after : Objects.requireNonNull(this.before));
		row.put("id", this.id);
		if (this.subject == Subject.NODE) {
			row.put("formerLabels", formerLabels());
		}
		return row;
	}

	private List<?> formerLabels() {
		if (this.before == null || this.after == null || !(this.before.get("labels") instanceof List<?> before)
				|| !(this.after.get("labels") instanceof List<?> after)) {
			return List.of();
		}
		return before.stream().filter((label) -> !after.contains(label)).toList();
	}

	/** Its line in the change log. */
	Map<String, Object> line(long sequence, String importId, ZonedDateTime at) {
		Map<String, Object> line = new HashMap<>();
		line.put("id", "change-" + sequence);
		line.put("sequence", sequence);
		line.put("at", at);
		line.put("importId", importId);
		line.put("subjectId", this.id);
		line.put("subjectKind", this.subject.name());
		line.put("action", action().name());
		if (this.before != null) {
			line.put("before", Json.of(this.before));
		}
		if (this.after != null) {
			line.put("after", Json.of(this.after));
		}
		return line;
	}

}
