package fr.maillage.history.graph;

import fr.maillage.evidence.Row;
import fr.maillage.history.Change;
import fr.maillage.history.ChangeAction;
import fr.maillage.history.PropertyChange;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes a line of the change log of its properties. */
final class ChangeReader {

	private static final String PROPERTIES = "properties";

	private static final JsonMapper MAPPER = JsonMapper.shared();

	private ChangeReader() {
	}

	static Change change(Row row) {
		return new Change(row.text("id"), Objects.requireNonNull(row.instantOrNull("at")),
				row.constant("action", ChangeAction.class), row.text("subjectId"),
				row.text("subjectKind").equals("RELATIONSHIP"),
				properties(content(row.textOrNull("before")), content(row.textOrNull("after"))), row.text("importId"),
				row.textOrNull("origin"));
	}

	/**
	 * What the thing was: its labels, or the type and ends of the relationship, and its
	 * properties beside them.
	 */
	private static ObjectNode content(@Nullable String json) {
		ObjectNode content = MAPPER.createObjectNode();
		if (json != null) {
			MAPPER.readTree(json)
				.properties()
				.forEach((entry) -> content.setAll(PROPERTIES.equals(entry.getKey()) ? (ObjectNode) entry.getValue()
						: MAPPER.createObjectNode().set(entry.getKey(), entry.getValue())));
		}
		return content;
	}

	private static List<PropertyChange> properties(JsonNode before, JsonNode after) {
		TreeSet<String> names = new TreeSet<>();
		Stream.of(before, after).forEach((content) -> names.addAll(content.propertyNames()));
		return names.stream()
			.filter((name) -> !Objects.equals(before.get(name), after.get(name)))
			.map((name) -> new PropertyChange(name, words(before.get(name)), words(after.get(name))))
			.toList();
	}

	private static @Nullable String words(@Nullable JsonNode value) {
		if (value == null || value.isNull()) {
			return null;
		}
		return value.isString() ? value.stringValue() : value.toString();
	}

}
