package fr.maillage.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.TeamSummary;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Lens;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.RelationSentence;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who funds, pilots, facilitates, takes part, supports and carries in a region. */
final class RegionLenses {

	private static final int SHOWN_OPEN = 2;

	private RegionLenses() {
	}

	static RelationTable of(RegionalOverview overview, Evidence evidence) {
		RelationTable table = new RelationTable(Words.say("lenses"));
		for (Lens lens : Lens.values()) {
			table.row(lens.heading(), lines(lens, overview, evidence));
		}
		List<Component> carriers = new ArrayList<>(of(RelationType.CARRIES, overview.regional())
			.map((relation) -> RelationTable.line(new RelationSentence(relation), evidence.proofs(relation)))
			.toList());
		addNational(carriers, RelationType.CARRIES, overview, evidence);
		if (!carriers.isEmpty()) {
			table.row(new Span(Words.say("OUTGOING.CARRIES")), carriers);
		}
		return table;
	}

	private static List<Component> lines(Lens lens, RegionalOverview overview, Evidence evidence) {
		List<Component> lines = new ArrayList<>();
		regional(lens, overview).forEach(
				(relation) -> lines.add(RelationTable.line(new RelationSentence(relation), evidence.proofs(relation))));
		if (lines.isEmpty()) {
			lines.add(RelationTable.line(new Unstated(Words.say("lens.none")), new Span()));
		}
		if (lens == Lens.PARTICIPATES_IN) {
			overview.clusters()
				.stream()
				.flatMap((cluster) -> cluster.teams().stream())
				.distinct()
				.forEach((team) -> lines.add(team(team, evidence)));
		}
		addNational(lines, lens.type(), overview, evidence);
		return lines;
	}

	/** What a body of the region does for a whole wave stands with the region alone. */
	private static void addNational(List<Component> lines, RelationType type, RegionalOverview overview,
			Evidence evidence) {
		List<Relation> national = of(type, overview.national())
			.filter((relation) -> !overview.regional().contains(relation))
			.toList();
		if (!national.isEmpty()) {
			lines.add(national(national, evidence));
		}
	}

	private static Stream<Relation> of(RelationType type, List<Relation> relations) {
		return relations.stream().filter((relation) -> relation.type() == type);
	}

	/** In the region; participants are those of its clusters. */
	private static Stream<Relation> regional(Lens lens, RegionalOverview overview) {
		Stream<Relation> participants = overview.clusters()
			.stream()
			.flatMap((cluster) -> cluster.participants().stream());
		return Stream.concat(overview.regional().stream(), participants)
			.filter((relation) -> relation.type() == lens.type())
			.distinct();
	}

	/**
	 * What is said without regional split: folded, so that it is not taken for the
	 * region's.
	 */
	private static Component national(List<Relation> relations, Evidence evidence) {
		Div lines = new Div();
		relations.forEach(
				(relation) -> lines.add(RelationTable.line(new RelationSentence(relation), evidence.proofs(relation))));
		lines.addClassNames("national", "mut");
		NativeDetails details = new NativeDetails(Words.say("lens.national", relations.size()), lines);
		details.setOpen(relations.size() <= SHOWN_OPEN);
		return details;
	}

	private static Component team(TeamSummary team, Evidence evidence) {
		return RelationTable.line(Sentence.into(new Div(), "lens.team", Link.to(team.team().ref())),
				evidence.proofs(team.team()));
	}

}
