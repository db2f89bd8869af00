package fr.maillage.seed;

import fr.maillage.seed.CitationBook.Proof;
import fr.maillage.seed.format.CellType;
import fr.maillage.seed.format.Column;
import fr.maillage.seed.format.PrintedDate;
import fr.maillage.seed.format.RowKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A thing or a relationship while its rows are being read. */
final class Draft {

	private record Told(Object value, Place place) {
	}

	private static final String ALIASES = "aliases";

	private static final String ANNOUNCED = "announced";

	private final String id;

	private final RowKind kind;

	private final Place place;

	private final Map<Column, Told> told = new LinkedHashMap<>();

	private final Set<String> citationIds = new LinkedHashSet<>();

	private boolean stated;

	private boolean established;

	Draft(String id, RowKind kind, Place place) {
		this.id = id;
		this.kind = kind;
		this.place = place;
	}

	RowKind kind() {
		return this.kind;
	}

	Place place() {
		return this.place;
	}

	Set<String> citationIds() {
		return this.citationIds;
	}

	void prove(@Nullable Proof proof) {
		if (proof != null) {
			this.citationIds.add(proof.citationId());
			this.stated |= proof.stated();
		}
	}

	/**
	 * Takes in a row: what one row does not call announced is established, whatever the
	 * others say.
	 */
	void establish(Row row) {
		this.established |= row.cell(ANNOUNCED).isEmpty();
	}

	/** Takes in what a row tells; another row may repeat it but not tell otherwise. */
	void tell(Column column, Object value, Row row, Problems problems) {
		Told before = this.told.putIfAbsent(column, new Told(value, row.place()));
		if (before == null || same(before.value(), value)) {
			return;
		}
		if (column.name().equals(ALIASES)) {
			Set<Object> aliases = new LinkedHashSet<>((List<?>) before.value());
			aliases.addAll((List<?>) value);
			this.told.put(column, new Told(List.copyOf(aliases), before.place()));
			return;
		}
		problems.add(row.place(), column.name(), row.cell(column.name()),
				"nothing, or what " + before.place() + " tells of " + this.id + ": " + before.value());
	}

	private static boolean same(Object first, Object other) {
		if (first instanceof PrintedDate one && other instanceof PrintedDate two) {
			return one.key().equals(two.key());
		}
		return first.equals(other);
	}

	@Nullable Object told(String property) {
		for (Map.Entry<Column, Told> entry : this.told.entrySet()) {
			if (entry.getKey().property().equals(property)) {
				return entry.getValue().value();
			}
		}
		return null;
	}

	/** The ids of other things that these columns hold, with where they stand. */
	Map<Column, Place> references() {
		Map<Column, Place> references = new LinkedHashMap<>();
		this.told.forEach((column, told) -> {
			if (column.type() == CellType.ID || column.type() == CellType.IDS) {
				references.put(column, told.place());
			}
		});
		return references;
	}

	void checkComplete(Problems problems) {
		for (Column column : this.kind.columns()) {
			if (column.required() && !this.told.containsKey(column)) {
				problems.add(this.place, column.name(), null, "a value in one of the rows of " + this.id);
			}
		}
		if (this.told("since") instanceof PrintedDate since && this.told("until") instanceof PrintedDate until
				&& since.earliest() != null && until.latest() != null && since.earliest().isAfter(until.latest())) {
			problems.add(this.place, "until", until.text(), "an end that is not before " + since.text());
		}
	}

	/** What the graph is to hold, besides the name. */
	SortedMap<String, Object> properties() {
		SortedMap<String, Object> properties = new TreeMap<>();
		this.told.forEach((column, told) -> {
			boolean overtaken = this.established && column.name().equals(ANNOUNCED);
			if (column.type() != CellType.REFERENCE && column.type() != CellType.SOURCE && !overtaken) {
				put(properties, column.property(), told.value());
			}
		});
		properties.put("id", this.id);
		properties.put("status", this.stated ? "STATED" : "INFERRED");
		properties.put("citationIds", new ArrayList<>(this.citationIds));
		properties.put("origin", Seed.ORIGIN);
		return properties;
	}

	static void put(SortedMap<String, Object> properties, String property, Object value) {
		if (!(value instanceof PrintedDate date)) {
			properties.put(property, value);
			return;
		}
		properties.put(property + "Text", date.text());
		properties.put(property + "Precision", date.precision().name());
		if (date.earliest() != null) {
			properties.put(property + "Earliest", date.earliest());
		}
		if (date.latest() != null) {
			properties.put(property + "Latest", date.latest());
		}
	}

}
