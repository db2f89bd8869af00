package fr.maillage.ui.coverage;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.coverage.Column;
import fr.maillage.evidence.Cited;
import fr.maillage.evidence.PartialDate;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A cluster behind a number of the matrix, and how we know that it belongs there. */
public final class OpenedCluster extends Article {

	/** So many are opened at once. */
	public static final int MOST = 100;

	/**
	 * A cluster.
	 * @param column the column to which it belongs; null when it is opened for itself
	 */
	public OpenedCluster(ClusterSummary summary, @Nullable Column column, Evidence evidence) {
		add(new H3(Link.to(summary.cluster().ref())), what(summary), proofs(summary, evidence));
		if (column != null) {
			relations(summary, column).forEach((relation) -> add(why(relation, evidence)));
			if (column.labels().isEmpty()) {
				add(byTypes(summary, evidence));
			}
		}
	}

	/**
	 * That not all are opened, and where they are; empty when they are.
	 * @param all how many there are
	 */
	public static Optional<Paragraph> left(int all) {
		return (all <= MOST) ? Optional.empty()
				: Optional.of(new Paragraph(new Span(Words.say("paged.shown", MOST, all) + " "),
						new Link(Address.CLUSTERS, Words.say("clusters"))));
	}

	/** What its lines prove. */
	public static Stream<Cited> shown(ClusterSummary summary) {
		return Stream
			.of(Stream.of(summary.cluster()), summary.themes().stream(), summary.waves().stream(),
					summary.participants().stream())
			.flatMap((cited) -> cited);
	}

	private static Paragraph what(ClusterSummary summary) {
		PartialDate since = summary.cluster().validity().since();
		Paragraph what = new Paragraph();
		what.addClassName("mut");
		Sentence.into(what, "matrix.cluster",
				(since != null) ? new Printed(since.text()) : new Unstated(Words.say("cluster.since.none")),
				summary.headcount().known() ? new Span(Headcounts.told(summary.headcount()))
						: new Unstated(Words.say("matrix.participants.none")));
		return what;
	}

	private static Div proofs(ClusterSummary summary, Evidence evidence) {
		Div bar = new Div(evidence.proofs(summary.cluster()));
		bar.addClassName("bar");
		return bar;
	}

	/** The assertions by which it belongs to the column. */
	private static Stream<Relation> relations(ClusterSummary summary, Column column) {
		Set<String> ends = Stream.concat(column.labels().stream(), column.narrower().stream())
			.map(EntityRef::id)
			.collect(Collectors.toSet());
		return Stream.concat(summary.themes().stream(), summary.waves().stream())
			.filter((relation) -> ends.contains(relation.to().id()));
	}

	private static Paragraph why(Relation relation, Evidence evidence) {
		Paragraph why = Sentence.into(new Paragraph(), "matrix.because." + relation.to().kind().name(),
				Link.to(relation.to()), evidence.proofs(relation));
		why.addClassName("because");
		return why;
	}

	/** A document files no cluster under a sector: those who take part tell it. */
	private static Paragraph byTypes(ClusterSummary summary, Evidence evidence) {
		Div participants = new Div();
		participants.addClassName("bar");
		summary.participants()
			.forEach((relation) -> participants.add(Link.to(relation.from()), evidence.proofs(relation)));
		Paragraph why = Sentence.into(new Paragraph(), "matrix.because.SECTOR", new Span(participants));
		why.addClassName("because");
		return why;
	}

}
