package fr.maillage.ui;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Confidence;
import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.SourceRef;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.figure.Figure;
import fr.maillage.history.Change;
import fr.maillage.history.ChangeAction;
import fr.maillage.history.PropertyChange;
import fr.maillage.method.MethodCategory;
import fr.maillage.method.MethodElement;
import fr.maillage.method.MethodTopic;
import fr.maillage.organization.Organization;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.DocumentKind;
import fr.maillage.provenance.Fact;
import fr.maillage.provenance.Matter;
import fr.maillage.provenance.Quantity;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.provenance.Wording;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalBody;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.RegionalPair;
import fr.maillage.theme.Theme;
import fr.maillage.wave.Wave;
import fr.maillage.wave.WaveSummary;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The little world of the pages' tests: Normandie, with a cluster of six establishments
 * whose Aract nobody names; Île-de-France, whose clusters a document mentions without
 * their number; Occitanie, of which no document speaks; a wave on which two documents
 * disagree.
 */
final class Story {

	static final SourceRef SLIDES = new SourceRef("diaporama", "Présentation du projet", "Diaporama 2017",
			date("2017"));

	static final SourceRef PAGE = new SourceRef("page", "Les clusters", "Page QVCT", null);

	static final Citation NAMED = stated("c-nom", "C1", SLIDES, "l. 165", "QVT aux blocs opératoires");

	static final Citation COUNTED = stated("c-six", "R50", SLIDES, "l. 169", "6 établissements engagés");

	static final Citation DEDUCED = new Citation("c-vague", "V1", List.of("V1"), SLIDES, "l. 169", null,
			Confidence.MEDIUM, Status.INFERRED, "Il a commencé quand la vague est lancée.", List.of("C1"));

	static final Citation SAYS_85 = stated("c-85", "K2a", SLIDES, "l. 12", "85 établissements");

	static final Citation SAYS_110 = stated("c-110", "K2b", PAGE, "l. 40", "110 établissements");

	static final Region NORMANDIE = region("28", "Normandie");

	static final Region ILE_DE_FRANCE = region("11", "Île-de-France");

	static final Region OCCITANIE = region("76", "Occitanie");

	static final Organization ARS = organization("ars-normandie", "ARS Normandie", OrganizationKind.ARS);

	static final Organization ANACT = organization("anact", "Anact", OrganizationKind.NATIONAL_BODY);

	static final Wave WAVE = new Wave("vague-2", "Vague 2", 2, Validity.UNKNOWN, null, Status.STATED, ids(SAYS_85));

	static final Cluster CLUSTER = new Cluster("cluster-blocs", "QVT aux blocs opératoires",
			new Validity(date("fin 2015"), null), null, false, Status.STATED, ids(NAMED));

	static final ParticipantGroup GROUP = new ParticipantGroup("groupe-6", "6 établissements de Normandie", null, null,
			6, 6, null, Status.STATED, ids(COUNTED));

	static final Citation NEAR = new Citation("c-labels", "TH1", List.of("TH1"), SLIDES, "l. 165", null,
			Confidence.MEDIUM, Status.INFERRED, "Deux libellés du même thème.", List.of("C1"));

	static final Theme SURGERY = theme("theme-chirurgie", "Chirurgie");

	static final Theme SURGERY_QVCT = theme("theme-chirurgie-qvct", "QVCT en chirurgie");

	static final Relation SAME = relation(SURGERY, RelationType.SAME_AS, SURGERY_QVCT, NEAR);

	static final Relation LOCATED = relation(CLUSTER, RelationType.LOCATED_IN, NORMANDIE, NAMED);

	static final Relation PART_OF = relation(CLUSTER, RelationType.PART_OF, WAVE, DEDUCED);

	static final Relation TAKES_PART = relation(GROUP, RelationType.PARTICIPATES_IN, CLUSTER, COUNTED);

	static final Relation COVERS = relation(ARS, RelationType.COVERS, NORMANDIE, NAMED);

	static final Relation PILOTS = relation(ANACT, RelationType.PILOTS, WAVE, SAYS_85);

	static final Organization FEDERATION = organization("federation-1", "Fédération 1", OrganizationKind.FEDERATION);

	static final Organization PRINTED = organization("ars-diaporama", "ARS (diaporama)", OrganizationKind.ARS);

	static final Relation SAME_BODY = relation(PRINTED, RelationType.SAME_AS, ARS, DEDUCED);

	static final Relation PILOTS_TOO = relation(PRINTED, RelationType.PILOTS, CLUSTER, NAMED);

	static final Relation ANNOUNCED = new Relation("federation-1~PILOTS~vague-2~pilotage-annonce", RelationType.PILOTS,
			FEDERATION.ref(), WAVE.ref(), "pilotage annoncé", Validity.UNKNOWN, null, null, null, true, Status.STATED,
			ids(SAYS_110));

	static final Figure FIGURE_85 = figure("figure-85", WAVE, "ESTABLISHMENTS", "85", SAYS_85);

	static final Figure FIGURE_110 = figure("figure-110", WAVE, "ESTABLISHMENTS", "110", SAYS_110);

	static final Figure SOME = figure("figure-clusters", ILE_DE_FRANCE, "CLUSTERS", "des clusters", SAYS_110);

	static final Disagreement DISPUTE = new Disagreement("desaccord-vague-2", Matter.COUNTS, "Vague 2",
			"Combien d’établissements dans la vague 2 ?", List.of("Une liste des établissements"), null,
			new Wording("Wave 2", "How many establishments in wave 2?", List.of("A list of the establishments"), null),
			List.of(WAVE.id()), List.of(claim(1, "85", FIGURE_85, SAYS_85), claim(2, "110", FIGURE_110, SAYS_110)),
			Status.STATED, ids(SAYS_85, SAYS_110));

	private Story() {
	}

	/** The cluster was renamed after it was added; a claim was tied to a disagreement. */
	static List<Change> changes() {
		Instant at = Instant.parse("2026-01-31T12:00:00Z");
		return List.of(
				new Change("change-2", at, ChangeAction.UPDATED, CLUSTER.id(), false,
						List.of(new PropertyChange("name", "Bloc", CLUSTER.name())), "import-2", "correction"),
				new Change("change-1", at, ChangeAction.CREATED, LOCATED.id(), true, List.of(), "import-1", "seed"),
				new Change("change-3", at, ChangeAction.CREATED, DISPUTE.id() + "~HAS_CLAIM~claim-1", true, List.of(),
						"import-1", "seed"));
	}

	/** A point that two documents tell differently, and a day. */
	static List<MethodTopic> topics() {
		return List.of(
				new MethodTopic(MethodCategory.FORMAT, "taille", null,
						List.of(element("taille-a", MethodCategory.FORMAT, "taille", "7-8 établissements", SAYS_85),
								element("taille-b", MethodCategory.FORMAT, "taille", "5 à 8 structures", SAYS_110))),
				new MethodTopic(MethodCategory.DAY, "jour-1", null,
						List.of(element("jour-1", MethodCategory.DAY, "jour-1", null, NAMED))));
	}

	private static MethodElement element(String id, MethodCategory category, String topic, @Nullable String value,
			Citation citation) {
		return new MethodElement(id, "Taille", category, topic, 1, value, null, Status.STATED, ids(citation));
	}

	static List<Citation> citations() {
		return List.of(NAMED, COUNTED, DEDUCED, SAYS_85, SAYS_110, NEAR);
	}

	static List<Relation> relations() {
		return List.of(LOCATED, PART_OF, TAKES_PART, COVERS, PILOTS, ANNOUNCED, SAME, SAME_BODY, PILOTS_TOO);
	}

	static List<Figure> figures() {
		return List.of(FIGURE_85, FIGURE_110, SOME);
	}

	/** More than a page lists at once. */
	static List<Organization> organizations() {
		return Stream
			.concat(Stream.of(ANACT, ARS),
					IntStream.rangeClosed(1, 60)
						.mapToObj((number) -> organization("federation-" + number, "Fédération " + number,
								OrganizationKind.FEDERATION)))
			.toList();
	}

	static List<Entity> things() {
		return Stream
			.<Stream<? extends Entity>>of(organizations().stream(), figures().stream(), documents().stream(),
					Stream.of(NORMANDIE, ILE_DE_FRANCE, OCCITANIE, WAVE, CLUSTER, GROUP, DISPUTE, SURGERY,
							SURGERY_QVCT))
			.flatMap((things) -> things)
			.<Entity>map((thing) -> thing)
			.toList();
	}

	static ClusterSummary cluster() {
		Headcount six = new Headcount(6, 6, true, true, false, true, List.of(), List.of(GROUP.ref()));
		return new ClusterSummary(CLUSTER, List.of(LOCATED), List.of(PART_OF), List.of(), List.of(TAKES_PART),
				List.of(), List.of(), six);
	}

	static WaveSummary wave() {
		return new WaveSummary(WAVE, List.of(FIGURE_85, FIGURE_110), List.of(PILOTS), List.of(DISPUTE));
	}

	static List<RegionalOverview> regions() {
		RegionalBody ars = new RegionalBody(ARS.ref(), List.of(COVERS), List.of(), List.of(), true);
		return List.of(overview(ILE_DE_FRANCE, nobody(), List.of(), List.of(SOME)),
				overview(NORMANDIE, ars, List.of(cluster()), List.of()),
				overview(OCCITANIE, nobody(), List.of(), List.of()));
	}

	static List<SourceDocument> documents() {
		return List.of(document(SLIDES, DocumentKind.SLIDES, 4, NAMED), document(PAGE, DocumentKind.WEB_PAGE, 1));
	}

	static List<Fact> facts() {
		return List.of(new Fact(SAYS_85, List.of(FIGURE_85.ref()), List.of()),
				new Fact(NAMED, List.of(CLUSTER.ref()), List.of()), new Fact(COUNTED, List.of(), List.of(TAKES_PART)),
				new Fact(DEDUCED, List.of(), List.of(PART_OF)),
				new Fact(SAYS_110, List.of(FIGURE_110.ref()), List.of()));
	}

	private static RegionalOverview overview(Region region, RegionalBody ars, List<ClusterSummary> clusters,
			List<Figure> figures) {
		Headcount headcount = clusters.isEmpty() ? Headcount.UNKNOWN : clusters.getFirst().headcount();
		RegionalPair pair = new RegionalPair(region, ars, nobody(), ids(NAMED));
		return new RegionalOverview(region, List.of(), pair, clusters, headcount, List.of(),
				List.of(PILOTS, StoryFundings.deduced()), figures, List.of(), List.of(), List.of())
			.withUnknowns();
	}

	private static RegionalBody nobody() {
		return new RegionalBody(null, List.of(), List.of(), List.of(), false);
	}

	private static PartialDate date(String text) {
		return new PartialDate(text, null, null, DatePrecision.UNKNOWN);
	}

	private static Citation stated(String id, String fact, SourceRef source, String locator, String quote) {
		return new Citation(id, fact, List.of(fact), source, locator, quote, Confidence.HIGH, Status.STATED, null,
				List.of());
	}

	private static Region region(String code, String name) {
		return new Region("region-" + code, code, name, false, null, 5, Status.STATED, ids(NAMED));
	}

	private static Organization organization(String id, String name, OrganizationKind kind) {
		return new Organization(id, name, kind, null, List.of(), null, null, null, Status.STATED, ids(NAMED));
	}

	private static Theme theme(String id, String name) {
		return new Theme(id, name, null, Status.STATED, ids(NAMED));
	}

	static Relation relation(Entity from, RelationType type, Entity to, Citation proof) {
		return new Relation(from.id() + "~" + type + "~" + to.id(), type, from.ref(), to.ref(), null, Validity.UNKNOWN,
				null, null, null, false, proof.status(), ids(proof));
	}

	private static Figure figure(String id, Entity about, String measure, String value, Citation proof) {
		BigDecimal number = value.matches("\\d+") ? new BigDecimal(value) : null;
		return new Figure(id, value + " (" + about.name() + ")", about.id(), measure, value, number, number, null,
				false, null, null, Status.STATED, ids(proof));
	}

	private static Claim claim(int position, String value, Figure about, Citation proof) {
		return new Claim("affirmation-" + position, position, value, null, null, about.id(), null,
				new Quantity(about.measure(), about.min(), about.max(), false), null, Status.STATED, ids(proof));
	}

	private static SourceDocument document(SourceRef source, DocumentKind kind, int facts, Citation... proofs) {
		return new SourceDocument(source.id(), source.title(), source.shortName(), kind, null, List.of(), source.date(),
				null, null, null, null, null, facts, Status.STATED, ids(proofs));
	}

	private static List<String> ids(Citation... citations) {
		return Stream.of(citations).map(Citation::id).toList();
	}

}
