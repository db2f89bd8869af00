package fr.maillage.seed;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The facts that must be accounted for.
 *
 * @param listed the ids of {@code fact-ids.txt}
 * @param exceptions the reason of each id that is deliberately no data
 */
record FactIds(Set<String> listed, Map<String, String> exceptions) {

	private static final String EXCEPTIONS = "exceptions.csv";

	static FactIds read(SeedFiles files, RowReader rows, Problems problems) {
		Set<String> listed = new LinkedHashSet<>();
		files.texts()
			.getOrDefault("fact-ids.txt", "")
			.lines()
			.map(String::strip)
			.filter((line) -> !line.isEmpty())
			.forEach(listed::add);
		Map<String, String> exceptions = new LinkedHashMap<>();
		List<CsvRecord> records = rows.records(EXCEPTIONS, files.texts().getOrDefault(EXCEPTIONS, "fact,reason\n"));
		for (CsvRecord found : records) {
			Place place = new Place(EXCEPTIONS, found.getStartingLineNumber());
			if (found == records.getFirst()) {
				if (!found.getFields().equals(List.of("fact", "reason"))) {
					problems.add(place, null, String.join(",", found.getFields()), "the header fact,reason");
				}
			}
			else if (found.getFieldCount() != 2 || found.getField(1).isBlank()) {
				problems.add(place, "reason", null, "a fact id and a reason");
			}
			else if (!listed.contains(found.getField(0)) || exceptions.containsKey(found.getField(0))) {
				problems.add(place, "fact", found.getField(0), "an id of fact-ids.txt, once");
			}
			else {
				exceptions.put(found.getField(0), found.getField(1).strip());
			}
		}
		return new FactIds(listed, exceptions);
	}

}
