package fr.maillage.provenance;

import fr.maillage.test.InMemoryPages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The questions on which documents differ, held in memory. */
public record InMemoryDisagreements(List<Disagreement> disagreements) implements Disagreements {

	@Override
	public Optional<Disagreement> find(String id) {
		return this.disagreements.stream().filter((disagreement) -> disagreement.id().equals(id)).findFirst();
	}

	@Override
	public Window<Disagreement> page(ScrollPosition position, int limit) {
		return InMemoryPages.page(this.disagreements, position, limit);
	}

	@Override
	public long count() {
		return this.disagreements.size();
	}

	@Override
	public List<Disagreement> about(Collection<String> ids) {
		return this.disagreements.stream().filter((disagreement) -> disagreement.isAbout(ids)).toList();
	}

	@Override
	public Map<String, List<Disagreement>> of(Collection<String> ids) {
		Map<String, List<Disagreement>> found = new LinkedHashMap<>();
		ids.forEach((id) -> found.put(id, about(List.of(id))));
		return found;
	}

}
