package fr.maillage.history;

import fr.maillage.test.InMemoryPages;
import java.util.List;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The change log, held in memory, newest first. */
public record InMemoryChanges(List<Change> changes) implements Changes {

	@Override
	public Window<Change> of(String thingId, ScrollPosition position, int limit) {
		return InMemoryPages.page(about(thingId), position, limit);
	}

	@Override
	public long count(String thingId) {
		return about(thingId).size();
	}

	private List<Change> about(String thingId) {
		return this.changes.stream()
			.filter((change) -> List.of(change.subjectId().split("~")).contains(thingId))
			.toList();
	}

}
