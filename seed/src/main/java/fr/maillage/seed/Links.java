package fr.maillage.seed;

import fr.maillage.seed.CitationBook.Proof;
import fr.maillage.seed.format.Column;
import fr.maillage.seed.format.PrintedDate;
import fr.maillage.seed.format.RelationKind;
import fr.maillage.seed.format.RowKind;
import fr.maillage.seed.format.Slug;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The relationships, while the rows that tell of them are being read. */
final class Links {

	private record End(String id, @Nullable String column) {
	}

	private record Link(String type, End from, End to, Draft draft) {
	}

	private final Problems problems;

	private final SortedMap<String, Link> links = new TreeMap<>();

	Links(Problems problems) {
		this.problems = problems;
	}

	/** Takes in the relationship that a reference makes. */
	void add(Row row, Column column, String id, String other, @Nullable Proof proof) {
		String type = String.valueOf(column.relation());
		End self = new End(id, null);
		End referred = new End(other, column.name());
		boolean fromReferred = type.equals(RelationKind.HAS_CLAIM.name());
		End from = fromReferred ? referred : self;
		End to = fromReferred ? self : referred;
		String key = from.id() + "~" + type + "~" + to.id();
		this.links.computeIfAbsent(key, (id1) -> new Link(type, from, to, new Draft(id1, row.kind(), row.place())))
			.draft()
			.prove(proof);
	}

	/** Takes in one row of {@code relations.csv}. */
	void add(Row row, @Nullable Proof proof) {
		Map<Column, Object> values = new LinkedHashMap<>();
		for (Column column : RowKind.RELATIONS.columns()) {
			Object value = Cells.read(row, column, this.problems);
			if (value != null) {
				values.put(column, value);
			}
			else if (column.required()) {
				this.problems.add(row.place(), column.name(), null, "a value");
			}
		}
		String type = row.cell("type");
		Optional<RelationKind> kind = RelationKind.named(type);
		if (kind.isEmpty() || row.cell("from").isEmpty() || row.cell("to").isEmpty()) {
			this.problems.add(row.place(), "type", type, "one of " + Arrays.toString(RelationKind.values()));
			return;
		}
		Map<String, Object> byName = new HashMap<>();
		values.forEach((column, value) -> byName.put(column.name(), value));
		String id = id(byName);
		Link link = this.links.computeIfAbsent(id, (key) -> new Link(type, new End(row.cell("from"), "from"),
				new End(row.cell("to"), "to"), new Draft(key, RowKind.RELATIONS, row.place())));
		link.draft().prove(proof);
		link.draft().establish(row);
		values.forEach((column, value) -> link.draft().tell(column, value, row, this.problems));
	}

	/** What makes one relationship: its ends, type, role, dates and amount. */
	private static String id(Map<String, Object> values) {
		StringBuilder id = new StringBuilder().append(values.get("from"))
			.append('~')
			.append(values.get("type"))
			.append('~')
			.append(values.get("to"));
		if (values.get("role") != null) {
			id.append('~').append(Slug.of(String.valueOf(values.get("role"))));
		}
		if (values.get("since") instanceof PrintedDate since) {
			id.append('~').append(since.key());
		}
		if (values.get("until") instanceof PrintedDate until) {
			id.append("~until-").append(until.key());
		}
		if (values.get("amount") instanceof Double amount) {
			id.append('~').append(BigDecimal.valueOf(amount).stripTrailingZeros().toPlainString());
			id.append(String.valueOf(values.getOrDefault("currency", "")).toLowerCase(Locale.ROOT));
		}
		return id.toString();
	}

	/** The relationships as the graph is to hold them. */
	SortedMap<String, SeedRelation> complete(Map<String, SeedNode> nodes) {
		SortedMap<String, SeedRelation> relations = new TreeMap<>();
		this.links.forEach((id, link) -> {
			boolean known = exists(link.from(), link, nodes) & exists(link.to(), link, nodes);
			RelationKind kind = RelationKind.valueOf(link.type());
			SeedNode from = nodes.get(link.from().id());
			SeedNode to = nodes.get(link.to().id());
			if (known && from != null && to != null && !kind.permits(from.labels(), to.labels())) {
				this.problems.add(link.draft().place(), "type", link.type(),
						"ends that this type may link (" + kind.permitted() + "), not " + from.properties().get("kind")
								+ " → " + to.properties().get("kind"));
			}
			if (link.draft().kind() == RowKind.RELATIONS) {
				link.draft().checkComplete(this.problems);
			}
			SortedMap<String, Object> properties = link.draft().properties();
			properties.keySet().removeAll(Set.of("from", "type", "to"));
			relations.put(id, new SeedRelation(id, link.type(), link.from().id(), link.to().id(), properties));
		});
		return relations;
	}

	private boolean exists(End end, Link link, Map<String, SeedNode> nodes) {
		boolean exists = nodes.containsKey(end.id());
		if (!exists && end.column() != null) {
			this.problems.add(link.draft().place(), end.column(), end.id(), "the id of a thing");
		}
		return exists;
	}

}
