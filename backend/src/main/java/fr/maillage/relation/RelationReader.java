package fr.maillage.relation;

import fr.maillage.evidence.Row;

/** Makes relationships and names of things from their properties. */
public final class RelationReader {

	private RelationReader() {
	}

	/**
	 * The relationship of these properties: its own, its {@code type}, and {@code from}
	 * and {@code to}, each with {@code id}, {@code name} and {@code labels}.
	 */
	public static Relation relation(Row row) {
		return new Relation(row.text("id"), row.constant("type", RelationType.class), ref(row.row("from")),
				ref(row.row("to")), row.textOrNull("role"), row.validity(), row.decimalOrNull("amount"),
				row.textOrNull("currency"), row.textOrNull("purpose"), row.flag("announced"), row.status(),
				row.citationIds());
	}

	/** The thing of these properties: {@code id}, {@code name} and {@code labels}. */
	public static EntityRef ref(Row row) {
		return new EntityRef(row.text("id"), row.text("name"), EntityKind.ofLabels(row.texts("labels")));
	}

}
