package fr.maillage.ui.map;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.map.Located;
import fr.maillage.relation.EntityRef;
import fr.maillage.territory.RegionalBody;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;

/** What is behind a number or a spot of the map, each line with its proof. */
final class MapPanel extends Section {

	private final Div rows = new Div();

	MapPanel(EntityRef territory, String told) {
		setId(MapNavigation.OPENED);
		addClassNames("card", "pad", "opened");
		Paragraph kind = new Paragraph(Words.say("map.opened"));
		kind.addClassNames("sm", "mut");
		H2 heading = new H2(territory.name());
		heading.getElement().setAttribute("tabindex", "-1");
		Paragraph number = new Paragraph(told);
		number.addClassNames("sm", "mut");
		Link page = new Link(Address.of(territory), Words.say("map.page"));
		add(new Div(kind, heading, number, page), this.rows);
	}

	/** Things and why they are there. */
	void located(List<Located> things, Evidence evidence) {
		for (Located located : things) {
			Article row = row(located.thing(), located.announced());
			located.relations().forEach((relation) -> {
				Paragraph where = Sentence.into(new Paragraph(), "map.placed", Link.to(relation.to()),
						evidence.proofs(relation));
				where.addClassName("because");
				row.add(where);
			});
			this.rows.add(row);
		}
	}

	/** That there are more than those shown. */
	void more(int shown, int number) {
		if (number > shown) {
			muted(Words.say("map.more", shown, number));
		}
	}

	/** Clusters and who takes part in each. */
	void participants(List<ClusterSummary> clusters, Evidence evidence) {
		for (ClusterSummary summary : clusters) {
			Article row = row(summary.cluster().ref(), summary.cluster().announced());
			row.add(new Paragraph(summary.headcount().known() ? Headcounts.words(summary.headcount())
					: Words.say("map.participants.none")));
			if (!summary.headcount().splitStated() || summary.headcount().shared()) {
				row.add(new Paragraph(Words.say("map.shared")));
			}
			summary.participants().forEach((relation) -> {
				Div line = new Div(Link.to(relation.from()), evidence.proofs(relation));
				line.addClassName("bar");
				row.add(line);
			});
			this.rows.add(row);
		}
	}

	/** One body of the pair. */
	void body(String kind, RegionalBody body, Evidence evidence) {
		Article row = new Article(new H3(kind));
		if (body.body() == null) {
			row.add(new Paragraph(new Unstated(Words.say("map.pair.none"))));
		}
		else {
			row.add(new Paragraph(Link.to(body.body())));
			body.covers().forEach((relation) -> {
				Div line = new Div(evidence.proofs(relation));
				line.addClassName("bar");
				row.add(line);
			});
		}
		this.rows.add(row);
	}

	/** What documents say without a number. */
	void told(String words, Evidence evidence, List<String> citationIds) {
		Article row = new Article(new Paragraph(words));
		Div line = new Div(evidence.proofs(citationIds));
		line.addClassName("bar");
		row.add(line);
		this.rows.add(row);
	}

	void muted(String words) {
		Paragraph paragraph = new Paragraph(words);
		paragraph.addClassName("mut");
		this.rows.add(paragraph);
	}

	private static Article row(EntityRef thing, boolean announced) {
		H3 heading = new H3(Link.to(thing));
		if (announced) {
			heading.add(new Span(" "), Mark.ANNOUNCED.worded());
		}
		return new Article(heading);
	}

}
