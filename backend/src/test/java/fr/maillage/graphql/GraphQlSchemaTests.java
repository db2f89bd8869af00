package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.scalars.ExtendedScalars;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the files of the schema promise to those who read them. */
class GraphQlSchemaTests {

	private static final Path FOLDER = Path.of("src/main/resources/graphql");

	private static final Path SOURCES = Path.of("src/main/java/fr/maillage");

	/** Shapes that a page has, whatever the concept; they are no records. */
	private static final String PAGES = "\\w+(Connection|Edge)|PageInfo";

	/**
	 * What no record of that name stands for: interfaces, lists of constants, and names
	 * that a package makes longer, for GraphQL has none.
	 */
	private static final Map<String, String> IN_OTHER_WORDS = Map.ofEntries(Map.entry("Node", "Entity"),
			Map.entry("Subject", "Figures"), Map.entry("UnknownKind", "Unknown"), Map.entry("Coverage", "Matrix"),
			Map.entry("CoverageAxis", "Axis"), Map.entry("CoverageState", "CellState"),
			Map.entry("CoverageColumn", "ColumnTotal"), Map.entry("CoverageRow", "MatrixRow"),
			Map.entry("CoverageCell", "Cell"), Map.entry("CoverageCount", "CellCount"),
			Map.entry("MapMeasure", "Measure"), Map.entry("MapLevel", "Level"), Map.entry("MapKnowledge", "Knowledge"),
			Map.entry("MapPlace", "Place"));

	/**
	 * A group counts whole establishments, a figure any number; a claim's period is only
	 * printed.
	 */
	private static final Set<String> AS_THE_THING_HAS_IT = Set.of("min", "max", "type", "known", "period");

	@ParameterizedTest
	@MethodSource("files")
	void eachFileTellsTheRecordsOfOnePackage(Path file) {
		Set<String> packages = new TreeSet<>();
		new SchemaParser().parse(read(file))
			.types()
			.keySet()
			.stream()
			.filter((type) -> !type.matches(PAGES))
			.forEach((type) -> packages.add(packageOf(IN_OTHER_WORDS.getOrDefault(type, type))));
		assertThat(packages).hasSizeLessThanOrEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("files")
	void eachFileCanBeReadAtOnce(Path file) {
		assertThat(read(file).lines()).hasSizeLessThanOrEqualTo(120);
	}

	@Test
	void everythingIsDescribed() {
		List<String> undescribed = new ArrayList<>();
		for (GraphQLNamedType type : types()) {
			note(type.getName(), type, undescribed);
			if (type instanceof GraphQLFieldsContainer fields) {
				fields.getFieldDefinitions().forEach((field) -> {
					note(type.getName() + "." + field.getName(), field, undescribed);
					field.getArguments()
						.forEach((argument) -> note(
								type.getName() + "." + field.getName() + "(" + argument.getName() + ")", argument,
								undescribed));
				});
			}
			if (type instanceof GraphQLEnumType constants) {
				constants.getValues()
					.forEach((value) -> note(type.getName() + "." + value.getName(), value, undescribed));
			}
		}
		assertThat(undescribed).isEmpty();
	}

	@Test
	void aFieldNameMeansTheSameEverywhere() {
		Map<String, Set<String>> meanings = new TreeMap<>();
		for (GraphQLNamedType type : types()) {
			if (type instanceof GraphQLFieldsContainer fields && !type.getName().matches(PAGES + "|Query|Meta")) {
				fields.getFieldDefinitions()
					.forEach((field) -> meanings.computeIfAbsent(field.getName(), (name) -> new TreeSet<>())
						.add(meaning(field)));
			}
		}
		meanings.keySet().removeAll(AS_THE_THING_HAS_IT);
		assertThat(meanings).allSatisfy((name, types) -> assertThat(types).as(name).hasSize(1));
	}

	@Test
	void everyListThatIsPagedTakesFirstAndAfter() {
		for (GraphQLNamedType type : types()) {
			if (type instanceof GraphQLFieldsContainer fields) {
				assertThat(fields.getFieldDefinitions()).filteredOn((field) -> named(field).endsWith("Connection"))
					.allSatisfy((field) -> assertThat(field.getArguments()).extracting(GraphQLArgument::getName)
						.contains("first", "after"));
			}
		}
	}

	@Test
	void theListsWhoseLengthsAreToldAreThere() {
		Set<FieldCoordinates> lists = new HashSet<>();
		for (GraphQLNamedType type : types()) {
			if (type instanceof GraphQLFieldsContainer fields) {
				fields.getFieldDefinitions()
					.stream()
					.filter((field) -> GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType())))
					.forEach((field) -> lists.add(FieldCoordinates.coordinates(fields, field)));
			}
		}
		assertThat(lists).containsAll(ListLengths.OF_THE_FACTS.longer().keySet());
	}

	private static String meaning(GraphQLFieldDefinition field) {
		return named(field).replaceAll("Connection$", "");
	}

	private static String named(GraphQLFieldDefinition field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
	}

	private static void note(String name, GraphQLNamedSchemaElement element, List<String> undescribed) {
		if (element.getDescription() == null || element.getDescription().isBlank()) {
			undescribed.add(name);
		}
	}

	private static List<GraphQLNamedType> types() {
		TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
		files().forEach((file) -> registry.merge(new SchemaParser().parse(read(file))));
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Node", (type) -> type.typeResolver((environment) -> null))
			.type("Cited", (type) -> type.typeResolver((environment) -> null))
			.type("Dated", (type) -> type.typeResolver((environment) -> null))
			.type("Subject", (type) -> type.typeResolver((environment) -> null))
			.scalar(ExtendedScalars.Date)
			.build();
		GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(registry, wiring);
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> type.getDefinition() != null && !type.getName().startsWith("__"))
			.toList();
	}

	private static String packageOf(String type) {
		try (Stream<Path> paths = Files.walk(SOURCES)) {
			return paths.sorted()
				.filter((path) -> declares(path, type))
				.map((path) -> SOURCES.relativize(path).getName(0).toString())
				.findFirst()
				.orElse("no package holds " + type);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean declares(Path path, String type) {
		return path.toString().endsWith(".java") && (path.getFileName().toString().equals(type + ".java")
				|| read(path).contains("record " + type + "("));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<Path> files() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
