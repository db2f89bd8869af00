package fr.maillage.seed;

import fr.maillage.cypher.SortKey;
import fr.maillage.seed.CitationBook.Proof;
import fr.maillage.seed.format.CellType;
import fr.maillage.seed.format.Column;
import fr.maillage.seed.format.RowKind;
import fr.maillage.seed.format.Slug;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The things, while the rows that tell of them are being read. */
final class Things {

	private final Problems problems;

	private final Links links;

	private final SortedMap<String, Draft> drafts = new TreeMap<>();

	private final SortedMap<String, SeedNode> documents = new TreeMap<>();

	Things(Links links, Problems problems) {
		this.links = links;
		this.problems = problems;
	}

	/** The document itself. */
	void add(Source source, List<Proof> proofs) {
		Draft draft = new Draft(source.id(), RowKind.RELATIONS, new Place(source.file(), 0));
		proofs.forEach(draft::prove);
		SourceCard card = source.card();
		SortedMap<String, Object> properties = draft.properties();
		if (proofs.isEmpty()) {
			properties.put("status", "STATED");
		}
		put(properties, "title", card.title());
		put(properties, "shortName", card.shortName());
		put(properties, "documentKind", card.kind());
		put(properties, "textual", source.textual());
		put(properties, "excerpt", source.excerpt());
		put(properties, "publisher", card.publisher());
		put(properties, "authors", card.authors());
		put(properties, "date", source.date());
		put(properties, "url", card.url());
		put(properties, "licence", card.licence());
		put(properties, "retrieved", source.retrieved());
		put(properties, "lines", (card.lines() != null) ? card.lines().longValue() : null);
		put(properties, "notes", card.notes());
		this.documents.put(source.id(),
				node(source.id(), List.of("SourceDocument"), String.valueOf(card.title()), properties));
	}

	private static void put(SortedMap<String, Object> properties, String property, @Nullable Object value) {
		if (value != null && !value.equals("") && !value.equals(List.of())) {
			Draft.put(properties, property, (value instanceof String text) ? text.strip() : value);
		}
	}

	/** Takes in one row of a kind that has ids. */
	void add(Row row, @Nullable Proof proof) {
		String id = row.cell("id");
		if (!Slug.is(id)) {
			this.problems.add(row.place(), "id", id.isEmpty() ? null : id, "an id in lower case, digits and hyphens");
			return;
		}
		if (this.documents.containsKey(id)) {
			this.problems.add(row.place(), "id", id, "an id that no document has");
			return;
		}
		Draft draft = this.drafts.computeIfAbsent(id, (key) -> new Draft(key, row.kind(), row.place()));
		if (draft.kind() != row.kind()) {
			this.problems.add(row.place(), "id", id,
					"another id: it is of " + draft.kind().fileName() + " at " + draft.place());
			return;
		}
		draft.prove(proof);
		draft.establish(row);
		for (Column column : row.kind().columns()) {
			Object value = Cells.read(row, column, this.problems);
			if (value != null) {
				draft.tell(column, value, row, this.problems);
				if (column.type() == CellType.REFERENCE) {
					this.links.add(row, column, id, value.toString(), proof);
				}
			}
		}
	}

	/** The things as the graph is to hold them. */
	SortedMap<String, SeedNode> complete() {
		SortedMap<String, SeedNode> nodes = new TreeMap<>(this.documents);
		this.drafts.forEach((id, draft) -> {
			draft.checkComplete(this.problems);
			SortedMap<String, Object> properties = draft.properties();
			Object name = properties.get(draft.kind().nameProperty());
			nodes.put(id,
					node(id, labels(draft.kind(), properties), (name != null) ? name.toString() : id, properties));
		});
		return nodes;
	}

	private static List<String> labels(RowKind kind, Map<String, Object> properties) {
		Object code = properties.get("kind");
		if (kind != RowKind.ORGANIZATIONS || code == null) {
			return kind.labels();
		}
		return Stream.concat(kind.labels().stream(), Stream.of(label(code.toString()))).toList();
	}

	/** {@code NATIONAL_BODY} is {@code NationalBody}. */
	private static String label(String code) {
		StringBuilder label = new StringBuilder();
		for (String word : code.split("_")) {
			label.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
		}
		return label.toString();
	}

	private static SeedNode node(String id, List<String> labels, String name, SortedMap<String, Object> properties) {
		properties.put("name", name);
		properties.put("sortKey", SortKey.of(name));
		properties.put("kind", labels.getLast());
		SortedSet<String> all = new TreeSet<>(labels);
		all.add("Entity");
		return new SeedNode(id, all, properties);
	}

	/** Every other id that a thing names must exist. */
	void checkReferences(Map<String, SeedNode> nodes, Map<String, SeedRelation> relations) {
		this.drafts.values().forEach((draft) -> draft.references().forEach((column, place) -> {
			Object value = draft.told(column.property());
			for (Object id : (value instanceof List<?> list) ? list : List.of(String.valueOf(value))) {
				if (!nodes.containsKey(id) && !relations.containsKey(id)) {
					this.problems.add(place, column.name(), id.toString(), "the id of a thing or relationship");
				}
			}
		}));
	}

}
