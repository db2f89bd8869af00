package fr.maillage.seed;

import fr.maillage.seed.CitationBook.Proof;
import fr.maillage.seed.format.RowKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads every file of the facts: all of it is right, or nothing is returned. */
final class SeedReader {

	/**
	 * The facts of these files.
	 * @throws SeedRejected with every problem, when there is any
	 */
	Seed read(SeedFiles files) {
		Problems problems = new Problems();
		RowReader reader = new RowReader(files, problems);
		FactIds facts = FactIds.read(files, reader, problems);
		SourceReader cards = new SourceReader(files, problems);
		SortedMap<String, Source> sources = cards.read();
		List<Row> rows = reader.read();
		cards.compareCounts(sources, rows);
		CitationBook citations = new CitationBook(sources, facts, problems);
		Links links = new Links(problems);
		Things things = new Things(links, problems);
		sources.values().forEach((source) -> things.add(source, proofs(source, citations)));
		for (Row row : rows) {
			Proof proof = citations.cite(row);
			if (row.kind() == RowKind.RELATIONS) {
				links.add(row, proof);
			}
			else {
				things.add(row, proof);
			}
		}
		citations.checkPremises();
		SortedMap<String, SeedNode> nodes = things.complete();
		SortedMap<String, SeedRelation> relations = links.complete(nodes);
		things.checkReferences(nodes, relations);
		problems.rejectIfAny();
		return new Seed(nodes, relations, citations.complete(supports(nodes, relations)), facts);
	}

	private static List<Proof> proofs(Source source, CitationBook citations) {
		List<SourceCard.CardCitation> own = source.card().citations();
		if (own == null) {
			return List.of();
		}
		return own.stream()
			.<@Nullable Proof>map((citation) -> citations.cite(source, citation::cell, new Place(source.file(), 0)))
			.filter(Objects::nonNull)
			.toList();
	}

	/** What each citation proves, by its id. */
	private static Map<String, SortedSet<String>> supports(Map<String, SeedNode> nodes,
			Map<String, SeedRelation> relations) {
		Map<String, SortedSet<String>> supports = new TreeMap<>();
		nodes.forEach((id, node) -> support(supports, id, node.properties()));
		relations.forEach((id, relation) -> support(supports, id, relation.properties()));
		return supports;
	}

	private static void support(Map<String, SortedSet<String>> supports, String id, Map<String, Object> properties) {
		if (properties.get("citationIds") instanceof List<?> citationIds) {
			citationIds
				.forEach((citation) -> supports.computeIfAbsent(citation.toString(), (key) -> new TreeSet<>()).add(id));
		}
	}

}
