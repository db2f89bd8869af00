package fr.maillage.ui;

import fr.maillage.check.CheckKind;
import fr.maillage.cluster.ClusterSize;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.CareSector;
import fr.maillage.coverage.CellState;
import fr.maillage.diffusion.MilestoneKind;
import fr.maillage.diffusion.Phase;
import fr.maillage.evidence.Confidence;
import fr.maillage.funding.AddingRule;
import fr.maillage.funding.FundingNature;
import fr.maillage.history.ChangeAction;
import fr.maillage.introduction.Constraint;
import fr.maillage.introduction.CostKind;
import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.Measure;
import fr.maillage.method.MethodCategory;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.peer.Criterion;
import fr.maillage.provenance.DocumentKind;
import fr.maillage.provenance.Matter;
import fr.maillage.provenance.Scale;
import fr.maillage.relation.Direction;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityOrder;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Unknown;
import fr.maillage.search.Way;
import fr.maillage.seed.format.Codes;
import fr.maillage.seed.format.Column;
import fr.maillage.seed.format.RowKind;
import fr.maillage.territory.PairCompleteness;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.ui.component.Lens;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.export.SheetFormat;
import fr.maillage.ui.history.Property;
import fr.maillage.ui.thing.ThingList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of the product's words that its code asks for: those that stand in its sources
 * letter for letter, and those that it puts together, family by family.
 */
final class UsedKeys {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

	/** Sources that speak to people; in others a dotted literal is something else. */
	private static final Pattern SPEAKS = Pattern.compile("\\b(Words|Sentence|Facts)\\b");

	private static final Pattern DOTTED = Pattern.compile("[A-Za-z-]+(\\.[A-Za-z0-9_-]+)+");

	/** What is handed over as the key itself, even without a dot. */
	private static final Pattern ASKED = Pattern.compile("Words\\.say\\(\"([A-Za-z0-9._-]+)\"[,)]");

	/** The second argument of a sentence: its key, or one of two. */
	private static final Pattern SENTENCE = Pattern.compile("Sentence\\s*\\.into\\([^\",]*,([^,]*?)[,;]");

	/** Constants shown through {@code Words.label}. */
	static final List<Class<? extends Enum<?>>> LABELLED = List.of(Mark.class, Confidence.class, EntityKind.class,
			OrganizationKind.class, DocumentKind.class, RelationType.class, RegionalClusters.State.class,
			Unknown.Kind.class, MethodCategory.class, ChangeAction.class, Lens.class, Colours.class, Language.class,
			ThingList.class, Way.class, Axis.class, CareSector.class, CellState.class, FundingNature.class,
			Property.class, SheetFormat.class, Level.class, Measure.class, Knowledge.class, PairCompleteness.class,
			ClusterSize.class, MilestoneKind.class, Phase.class, Matter.class, Scale.class, CheckKind.class,
			Constraint.class, Criterion.class);

	private static final Set<RelationType> LENSES = Stream.of(Lens.values())
		.map(Lens::type)
		.collect(Collectors.toSet());

	private UsedKeys() {
	}

	/** Every literal of the sources: a key that is among them is used. */
	static Set<String> literals() {
		return sources().flatMap((source) -> found(LITERAL, source)).collect(Collectors.toSet());
	}

	/** The literals that can only be keys. */
	static Set<String> literalKeys() {
		Stream<String> dotted = sources().filter((source) -> SPEAKS.matcher(source).find())
			.flatMap((source) -> found(LITERAL, source))
			.filter((literal) -> DOTTED.matcher(literal).matches());
		Stream<String> asked = sources().flatMap((source) -> found(ASKED, source));
		return Stream.of(dotted, asked, sentences().stream())
			.flatMap((keys) -> keys)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The keys of sentences whose places take links and badges. */
	static Set<String> sentences() {
		return sources().flatMap((source) -> found(SENTENCE, source))
			.flatMap((argument) -> found(LITERAL, argument))
			.filter((literal) -> !literal.endsWith("."))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** The keys that the code puts together. */
	static Set<String> composed() {
		return Stream
			.of(labels(), codes(), proofs(), relations(), unknowns(), notFound(), lists(), matrix(), funding(), map(),
					diffusion(), claims(), checks(), introductions(), peers())
			.flatMap((keys) -> keys)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/**
	 * {@code fr.maillage.ui.check}: the rule of each check, and what its findings say.
	 */
	private static Stream<String> checks() {
		return Stream
			.of(Stream.of(CheckKind.values()).map((kind) -> "check.rule." + kind.name()),
					Stream.of("check.wave.none.NO_FUNDER", "check.wave.none.NO_FACILITATOR",
							"check.without.ONLY_FUNDER", "check.without.ONLY_FACILITATOR"))
			.flatMap((keys) -> keys);
	}

	/** {@code fr.maillage.ui.introduction}: what each cost and each way out says. */
	private static Stream<String> introductions() {
		return Stream.concat(Stream.of(CostKind.values()).map((kind) -> "introductions.cost." + kind.name()),
				Stream.of(Constraint.values()).map((constraint) -> "introductions.relax." + constraint.name()));
	}

	/** {@code fr.maillage.ui.peer}: what is shared, wholly or nearly. */
	private static Stream<String> peers() {
		return Stream.concat(Stream.of(Criterion.values()).map((criterion) -> "peers.shared." + criterion.name()),
				Stream.of("peers.shared.THEME.near", "peers.shared.PLACE.near"));
	}

	private static Stream<String> labels() {
		return LABELLED.stream().flatMap((type) -> Stream.of(type.getEnumConstants()).map(UsedKeys::label));
	}

	private static String label(Enum<?> constant) {
		return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
	}

	/** {@code Words.code}: every word that a coded column of the facts may hold. */
	private static Stream<String> codes() {
		Stream<String> columns = Stream.of(RowKind.values())
			.flatMap((kind) -> kind.columns()
				.stream()
				.filter((column) -> !column.codes().isEmpty() && kind != RowKind.RELATIONS)
				.flatMap((column) -> codes(family(kind, column), column.codes())));
		Stream<String> cards = Stream.concat(Codes.DOCUMENT.stream().map((code) -> "DocumentKind." + code),
				Codes.CONFIDENCE.stream().map((code) -> "Confidence." + code));
		return Stream.concat(columns, cards);
	}

	/** The words of the family, and in {@code EntityFacts} its name. */
	private static Stream<String> codes(String family, List<String> codes) {
		Stream<String> words = codes.stream().map((code) -> family + "." + code);
		return (family.equals("OrganizationKind") || family.equals("Matter")) ? words
				: Stream.concat(words, Stream.of("fact." + family));
	}

	/** A relationship's currency is written as a sign. */
	private static String family(RowKind kind, Column column) {
		return switch (kind) {
			case ORGANIZATIONS -> "OrganizationKind";
			case ESTABLISHMENTS, GROUPS -> column.name().equals("sector") ? "sector" : "establishment";
			case TEAMS -> "team";
			case SEATS -> "seat";
			case METHOD_ELEMENTS -> "method";
			case POLICY_TEXTS -> "text";
			case RESOURCES -> "resource";
			case FIGURES, CLAIMS -> "measure";
			case DISAGREEMENTS -> "Matter";
			default -> throw new IllegalStateException("No family for the codes of " + kind + " " + column.name());
		};
	}

	/** {@code ProofWindow}. */
	private static Stream<String> proofs() {
		return Stream.of(Mark.STATED, Mark.INFERRED, Mark.ANNOUNCED).map((mark) -> "proof." + mark.name());
	}

	/** {@code RelationTable}: what a lens heads has the words of the lens. */
	private static Stream<String> relations() {
		return Stream.of(Direction.OUTGOING, Direction.INCOMING)
			.flatMap((direction) -> Stream.of(RelationType.values())
				.filter((type) -> direction == Direction.INCOMING || !LENSES.contains(type))
				.map((type) -> direction.name() + "." + type.name()));
	}

	/** {@code Beside}: what can be known in part. */
	private static Stream<String> unknowns() {
		Stream<String> named = Stream.of(Unknown.Kind.NAMES_OF_CLUSTERS, Unknown.Kind.NAMES_OF_PARTICIPANTS)
			.flatMap((kind) -> Stream.of(label(kind) + ".counted", label(kind) + ".others"));
		Stream<String> counted = Stream
			.of(Unknown.Kind.BEGINNING, Unknown.Kind.END, Unknown.Kind.THEMES, Unknown.Kind.AMOUNT,
					Unknown.Kind.BEGINNING_OF_ROLES)
			.map((kind) -> label(kind) + ".counted");
		return Stream.concat(named, counted);
	}

	/** {@code fr.maillage.ui.coverage}: what differs by axis. */
	private static Stream<String> matrix() {
		return Stream.of(Axis.values())
			.flatMap((axis) -> Stream
				.of("not-recorded", "not-recorded.words", "caption", "total", "columns", "note", "because")
				.map((family) -> "matrix." + family + "." + axis.name()));
	}

	/** {@code fr.maillage.ui.diffusion}: what sources count. */
	private static Stream<String> diffusion() {
		return Stream.of("CLUSTERS", "REGIONS", "ESTABLISHMENTS").map((measure) -> "diffusion.counted." + measure);
	}

	/** {@code fr.maillage.ui.funding}: what each group and each total tells of itself. */
	private static Stream<String> funding() {
		return Stream.concat(Stream.of(FundingNature.values()).map((nature) -> "funding.rule." + nature.name()),
				Stream.of(AddingRule.values()).map((rule) -> "funding.total.rule." + rule.name()));
	}

	/** {@code ClaimScale}: how each scale is headed and read. */
	private static Stream<String> claims() {
		return Stream.of(Scale.values())
			.filter((scale) -> scale != Scale.WORDS)
			.flatMap((scale) -> Stream.of("title", "reading").map((family) -> "claims." + family + "." + scale.name()));
	}

	/** {@code fr.maillage.ui.map}: what differs by measure or by level. */
	private static Stream<String> map() {
		Stream<String> measures = Stream.of(Measure.values())
			.flatMap((measure) -> Stream.of("has", "value", "range").map((family) -> family + "." + measure.name()));
		Stream<String> levels = Stream.of(Level.values())
			.flatMap((level) -> Stream.of("territories", "territory", "lead", "title", "uncounted", "spot", "place")
				.map((family) -> family + "." + level.name()));
		return Stream.concat(measures, levels).map((key) -> "map." + key);
	}

	/** {@code NotFoundView}: the kinds that have a page, and the ways out. */
	private static Stream<String> notFound() {
		return Stream.concat(
				Stream.of("REGION", "ORGANIZATION", "CLUSTER", "SOURCE_DOCUMENT", "DISAGREEMENT", "ANY")
					.map((kind) -> "not-found." + kind),
				Stream.of("home", "regions", "clusters", "organizations", "sources", "disagreements")
					.map((way) -> "not-found.see." + way));
	}

	/**
	 * {@code ThingListView}: the sentence on which each list opens, what it can be
	 * narrowed to, and what its largest number is.
	 */
	private static Stream<String> lists() {
		Stream<String> answers = Stream.of(ThingList.values()).map((list) -> "things.answer." + list.name());
		Stream<String> near = Stream.of("REGION", "WAVE", "THEME")
			.flatMap((kind) -> Stream.of("things.near." + kind, "things.near.any." + kind, "things.active." + kind));
		Stream<String> active = Stream.of("category", "text").map((filter) -> "things.active." + filter);
		Stream<String> largest = Stream.of(EntityKind.values())
			.filter((kind) -> EntityOrder.of(kind, true).contains(EntityOrder.LARGEST))
			.map((kind) -> "things.largest." + kind.name());
		return Stream.of(answers, near, active, largest).flatMap((keys) -> keys);
	}

	private static Stream<String> found(Pattern pattern, String source) {
		return pattern.matcher(source).results().map((MatchResult match) -> match.group(1));
	}

	private static Stream<String> sources() {
		try (Stream<Path> files = Files.walk(SOURCES)) {
			return files.filter((file) -> file.toString().endsWith(".java")).map(UsedKeys::read).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
