package fr.maillage.seed;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import fr.maillage.seed.format.RowKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rows of every file; a header must be exactly the one of its kind. */
final class RowReader {

	private final SeedFiles files;

	private final Problems problems;

	RowReader(SeedFiles files, Problems problems) {
		this.files = files;
		this.problems = problems;
	}

	List<Row> read() {
		List<Row> rows = new ArrayList<>();
		this.files.texts().forEach((path, text) -> {
			if (path.startsWith("sources/") || path.startsWith("disagreements/")) {
				rows(path, text, rows);
			}
		});
		return rows;
	}

	private void rows(String path, String text, List<Row> rows) {
		String[] parts = path.split("/");
		String name = parts[parts.length - 1];
		if (name.equals("source.yml")) {
			return;
		}
		Optional<RowKind> kind = name.endsWith(".csv") ? RowKind.ofFile(name.substring(0, name.length() - 4))
				: Optional.empty();
		boolean ofSources = parts[0].equals("sources") && parts.length == 3;
		boolean disagreement = kind.isPresent()
				&& (kind.get() == RowKind.DISAGREEMENTS || kind.get() == RowKind.CLAIMS);
		if (kind.isEmpty() || ofSources == disagreement) {
			this.problems.add(new Place(path, 0), null, name, "a file named after a kind of row, in its folder");
			return;
		}
		rows(kind.get(), path, text, ofSources ? parts[1] : Source.DEDUCTIONS, rows);
	}

	private void rows(RowKind kind, String path, String text, String folder, List<Row> rows) {
		List<CsvRecord> records = records(path, text);
		if (records.isEmpty()) {
			return;
		}
		List<String> header = records.getFirst().getFields();
		compareHeader(kind, new Place(path, records.getFirst().getStartingLineNumber()), header);
		Map<List<String>, Long> lines = new HashMap<>();
		for (CsvRecord found : records.subList(1, records.size())) {
			Place place = new Place(path, found.getStartingLineNumber());
			Long same = lines.putIfAbsent(found.getFields(), found.getStartingLineNumber());
			if (same != null) {
				this.problems.add(place, null, null, "another row than the one of line " + same);
			}
			if (found.getFieldCount() != header.size()) {
				this.problems.add(place, null, found.getFieldCount() + " fields",
						header.size() + " fields, as in the header");
			}
			Map<String, String> cells = new HashMap<>();
			for (int field = 0; field < Math.min(found.getFieldCount(), header.size()); field++) {
				cells.put(header.get(field), found.getField(field).strip());
			}
			String source = (kind == RowKind.CLAIMS) ? cells.getOrDefault("source", "") : folder;
			rows.add(new Row(kind, place, source, Map.copyOf(cells)));
		}
	}

	List<CsvRecord> records(String path, String text) {
		List<CsvRecord> records = new ArrayList<>();
		try (CsvReader<CsvRecord> reader = CsvReader.builder()
			.commentStrategy(CommentStrategy.SKIP)
			.allowExtraCharsAfterClosingQuote(false)
			.allowExtraFields(true)
			.allowMissingFields(true)
			.allowUnclosedQuote(false)
			.ofCsvRecord(text)) {
			reader.forEach(records::add);
		}
		catch (CsvParseException | IOException ex) {
			long line = records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1;
			this.problems.add(new Place(path, line), null, null, "comma-separated fields: " + ex.getMessage());
		}
		return records;
	}

	private void compareHeader(RowKind kind, Place place, List<String> header) {
		List<String> expected = kind.header();
		if (header.equals(expected)) {
			return;
		}
		Set<String> seen = new HashSet<>();
		for (String column : header) {
			if (!expected.contains(column)) {
				this.problems.add(place, column, null, "no such column; the columns are " + expected);
			}
			else if (!seen.add(column)) {
				this.problems.add(place, column, null, "this column once");
			}
		}
		expected.stream()
			.filter((column) -> !header.contains(column))
			.forEach((column) -> this.problems.add(place, column, null, "this column in the header"));
		if (seen.size() == expected.size() && header.size() == expected.size()) {
			this.problems.add(place, null, String.join(",", header), "this order: " + String.join(",", expected));
		}
	}

}
