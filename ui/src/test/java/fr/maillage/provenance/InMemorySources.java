package fr.maillage.provenance;

import fr.maillage.test.InMemoryPages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The documents and what is drawn from them, held in memory. */
public record InMemorySources(List<SourceDocument> documents, List<Fact> drawn) implements Sources {

	@Override
	public Optional<SourceDocument> find(String id) {
		return this.documents.stream().filter((document) -> document.id().equals(id)).findFirst();
	}

	@Override
	public Window<SourceDocument> page(ScrollPosition position, int limit) {
		return InMemoryPages.page(this.documents, position, limit);
	}

	@Override
	public long count() {
		return this.documents.size();
	}

	@Override
	public List<Fact> facts(String id, int limit) {
		return this.drawn.stream().filter((fact) -> fact.citation().source().id().equals(id)).limit(limit).toList();
	}

	@Override
	public Map<String, Window<Fact>> facts(Collection<String> ids, ScrollPosition position, int limit) {
		Map<String, Window<Fact>> pages = new LinkedHashMap<>();
		ids.forEach((id) -> pages.put(id, InMemoryPages.page(facts(id, Integer.MAX_VALUE), position, limit)));
		return pages;
	}

}
