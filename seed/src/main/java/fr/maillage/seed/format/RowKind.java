package fr.maillage.seed.format;

import static fr.maillage.seed.format.CellType.DATE;
import static fr.maillage.seed.format.CellType.DECIMAL;
import static fr.maillage.seed.format.CellType.FLAG;
import static fr.maillage.seed.format.CellType.ID;
import static fr.maillage.seed.format.CellType.IDS;
import static fr.maillage.seed.format.CellType.LIST;
import static fr.maillage.seed.format.CellType.SOURCE;
import static fr.maillage.seed.format.CellType.WHOLE;
import static fr.maillage.seed.format.Column.code;
import static fr.maillage.seed.format.Column.of;
import static fr.maillage.seed.format.Column.reference;
import static fr.maillage.seed.format.Column.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The kinds of rows, one for each file name, with their columns in order; FORMAT.md tells
 * the same to people.
 */
public enum RowKind {

	ORGANIZATIONS("Organization", code("kind", Codes.ORGANIZATION).need(), text("name").need(), text("acronym"),
			of("aliases", LIST), text("address"), text("website"), text("description")),
	REGIONS("Region", text("code").need(), text("name").need(), text("capital"), text("capital_code")),
	FORMER_REGIONS("Region FormerRegion", text("name").need()),
	DEPARTEMENTS("Departement", text("code").need(), text("name").need(), reference("region", "PART_OF"),
			text("capital"), text("capital_code")),
	ESTABLISHMENTS("Establishment", text("name").need(), code("type", Codes.ESTABLISHMENT),
			code("sector", Codes.SECTOR), text("place"), text("finess"), of("aliases", LIST), text("description")),
	GROUPS("ParticipantGroup", text("name").need(), code("type", Codes.ESTABLISHMENT), code("sector", Codes.SECTOR),
			of("min", WHOLE).need(), of("max", WHOLE).need(), text("description")),
	PROGRAMMES("Programme", text("name").need(), of("aliases", LIST), text("description")),
	WAVES("Wave", text("name").need(), of("number", WHOLE), of("since", DATE), of("until", DATE), text("description")),
	CLUSTERS("Cluster", text("name").need(), of("since", DATE), of("until", DATE), text("description"),
			of("announced", FLAG)),
	THEMES("Theme", text("name").need(), text("family")),
	EXPERIMENTS("Experiment", text("name").need(), text("description")),
	TEAMS("Team", text("name").need(), code("kind", Codes.TEAM).need().as("teamKind"), text("description")),
	SEATS("Seat", reference("team", "PART_OF"), of("position", WHOLE).need(), code("role", Codes.SEAT).need(),
			text("name").need()),
	METHOD_ELEMENTS("MethodElement", code("category", Codes.METHOD).need(), text("topic").need(),
			of("position", WHOLE).need(), text("name").need(), text("value"), text("description")),
	EVENTS("Event", text("name").need(), of("date", DATE), text("description")),
	POLICY_TEXTS("PolicyText", text("name").need(), code("kind", Codes.POLICY_TEXT).need().as("textKind"),
			of("date", DATE), text("description")),
	RESOURCES("Resource", text("name").need(), code("kind", Codes.RESOURCE).need().as("resourceKind"), of("date", DATE),
			text("url"), text("description")),
	SURVEY_ANSWERS("SurveyAnswer", text("question").need(), text("question_text").need(), of("position", WHOLE).need(),
			text("name").need(), of("base", WHOLE), of("count", WHOLE), of("percent", WHOLE), text("printed"),
			text("description")),
	FIGURES("Figure", reference("about", "ABOUT"), code("measure", Codes.MEASURE).need(), text("name").need(),
			text("value").need(), of("min", DECIMAL), of("max", DECIMAL), text("unit"), of("approximate", FLAG),
			text("population"), of("period", DATE)),
	RELATIONS("", text("from").need(), text("type").need(), text("to").need(), text("role"), of("since", DATE),
			of("until", DATE), of("amount", DECIMAL), code("currency", Codes.CURRENCY), text("purpose"),
			of("announced", FLAG)),
	DISAGREEMENTS("Disagreement", code("category", Codes.MATTER).need(), text("subject").need(),
			text("question").need(), of("what_would_settle", LIST).need(), text("explanation"),
			text("subject_en").need(), text("question_en").need(), of("what_would_settle_en", LIST).need(),
			text("explanation_en"), of("about", IDS).as("aboutIds")),
	CLAIMS("Claim", reference("disagreement", "HAS_CLAIM"), of("position", WHOLE).need(), text("value").need(),
			text("population"), text("period"), of("about", ID).as("aboutId"), text("property"),
			code("measure", Codes.MEASURE), of("min", DECIMAL), of("max", DECIMAL), of("approximate", FLAG),
			of("date", DATE), of("source", SOURCE).need());

	/** The last columns of every kind: the evidence. */
	public static final List<String> EVIDENCE = List.of("facts", "locator", "quote", "confidence", "reason",
			"premises");

	private final List<String> labels;

	private final List<Column> columns;

	RowKind(String labels, Column... columns) {
		this.labels = Stream.of(labels.split(" ")).filter((label) -> !label.isEmpty()).toList();
		this.columns = List.of(columns);
	}

	/** The kind of a file, by its name without ending: {@code survey-answers}. */
	public static Optional<RowKind> ofFile(String name) {
		return Stream.of(values()).filter((kind) -> kind.fileName().equals(name)).findFirst();
	}

	/** The name of its files, without ending. */
	public String fileName() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Its labels in the graph, from the general to the specific. */
	public List<String> labels() {
		return this.labels;
	}

	/** Its own columns, without id and evidence. */
	public List<Column> columns() {
		return this.columns;
	}

	/** The header of its files. */
	public List<String> header() {
		List<String> header = new ArrayList<>();
		if (this != RELATIONS) {
			header.add("id");
		}
		this.columns.forEach((column) -> header.add(column.name()));
		header.addAll(EVIDENCE);
		return header;
	}

	/** The property that names its things. */
	public String nameProperty() {
		return switch (this) {
			case DISAGREEMENTS -> "subject";
			case CLAIMS -> "value";
			default -> "name";
		};
	}

}
