package fr.maillage.history;

import fr.maillage.test.InMemoryPages;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The change log, held in memory, newest first. */
public record InMemoryChanges(List<Change> changes) implements Changes {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	@Override
	public Window<Change> of(String thingId, ScrollPosition position, int limit) {
		return InMemoryPages.page(about(thingId), position, limit);
	}

	@Override
	public long count(String thingId) {
		return about(thingId).size();
	}

	@Override
	public Map<String, RecentChanges> since(@Nullable LocalDate since, Map<String, ? extends Collection<String>> sets,
			int limit) {
		Map<String, RecentChanges> recent = new HashMap<>();
		sets.forEach((name, ids) -> {
			List<Change> found = this.changes.stream()
				.filter((change) -> since == null || !change.at().isBefore(since.atStartOfDay(PARIS).toInstant()))
				.filter((change) -> Stream.of(change.subjectId().split("~")).anyMatch(ids::contains))
				.toList();
			recent.put(name, new RecentChanges(found.size(), found.stream().limit(limit).toList()));
		});
		return recent;
	}

	private List<Change> about(String thingId) {
		return this.changes.stream()
			.filter((change) -> List.of(change.subjectId().split("~")).contains(thingId))
			.toList();
	}

}
