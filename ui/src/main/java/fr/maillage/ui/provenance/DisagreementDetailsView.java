package fr.maillage.ui.provenance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.figure.Figure;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.provenance.Scale;
import fr.maillage.provenance.Wording;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.Relation;
import fr.maillage.relation.Relations;
import fr.maillage.ui.component.Asked;
import fr.maillage.ui.component.Breadcrumb;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.ClaimScale;
import fr.maillage.ui.component.DisagreementLine;
import fr.maillage.ui.component.Drawing;
import fr.maillage.ui.component.Duel;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.FigureTable;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.RelationSentence;
import fr.maillage.ui.component.Remark;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.history.PageHistory;
import fr.maillage.ui.playground.PlaygroundNavigation;
import fr.maillage.ui.thing.DisagreementSheet;
import fr.maillage.ui.thing.UnknownThing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each document says on one question, side by side; none is preferred. */
@Route(DisagreementNavigation.DETAILS)
@AnonymousAllowed
class DisagreementDetailsView extends Page implements BeforeEnterObserver {

	private final transient Disagreements disagreements;

	private final transient Entities entities;

	private final transient Relations relations;

	private final transient PageEvidence pageEvidence;

	private final transient PageHistory history;

	DisagreementDetailsView(Disagreements disagreements, Entities entities, Relations relations,
			PageEvidence pageEvidence, PageHistory history) {
		this.history = history;
		this.disagreements = disagreements;
		this.entities = entities;
		this.relations = relations;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String id = DisagreementNavigation.id(event.getRouteParameters());
		this.disagreements.find(id)
			.ifPresentOrElse(this::show, () -> UnknownThing.reroute(event, EntityKind.DISAGREEMENT, id));
	}

	private void show(Disagreement disagreement) {
		List<String> ids = aboutIds(disagreement);
		Map<String, Entity> things = this.entities.byIds(ids);
		List<Figure> figures = ids.stream()
			.map(things::get)
			.filter(Figure.class::isInstance)
			.map(Figure.class::cast)
			.toList();
		Evidence evidence = this.pageEvidence
			.of(Stream.of(List.of(disagreement), disagreement.claims(), figures).flatMap(List::stream));
		Wording ours = Asked.of(disagreement);
		begin(ours.question());
		add(new Breadcrumb(DisagreementNavigation.list(), ours.subject()));
		heading(Asked.question(disagreement));
		boolean populations = disagreement.scale() == Scale.POPULATIONS;
		add(Sentence.into(lead(), populations ? "disagreement.answer.populations" : "disagreement.answer",
				DisagreementLine.distinct(disagreement).size(), new Strong(DisagreementLine.values(disagreement))));
		Div proofs = new Div(evidence.proofs(disagreement));
		proofs.addClassName("under");
		add(proofs, new Duel(disagreement, evidence));
		things.values()
			.stream()
			.filter(SurveyAnswer.class::isInstance)
			.map(SurveyAnswer.class::cast)
			.filter((answer) -> !answer.possible())
			.map(Remark::impossible)
			.forEach(this::add);
		if (disagreement.scale() != Scale.WORDS) {
			add(section(Words.say("claims.title." + disagreement.scale().name()), new Drawing(
					ClaimScale.of(disagreement, evidence), ClaimScale.reading(disagreement), disagreement.id())));
		}
		Div below = new Div(settling(disagreement));
		below.addClassName("g2");
		if (ours.explanation() != null) {
			below.add(hypothesis(Asked.words(disagreement, ours.explanation())));
		}
		add(below);
		if (!figures.isEmpty()) {
			add(section(Words.say("figures"), new FigureTable(figures, evidence)));
		}
		List<Component> about = about(ids, things);
		if (!about.isEmpty()) {
			add(section(Words.say("disagreement.about"), card(new Bulleted("rows", about))));
		}
		add(bar(new Exports(DisagreementSheet.of(List.of(disagreement), evidence)),
				PlaygroundNavigation.view("about-one-thing", Map.of("id", disagreement.id()))),
				this.history.of(disagreement.id()));
	}

	private static Div settling(Disagreement disagreement) {
		return card(new H2(Words.say("disagreement.settle")),
				new Bulleted("todo", Asked.of(disagreement)
					.whatWouldSettle()
					.stream()
					.map((sentence) -> new ListItem(Icon.FILE_TEXT.drawing(), Asked.words(disagreement, sentence)))
					.toList()));
	}

	private static Div hypothesis(Span explanation) {
		Paragraph words = new Paragraph(explanation);
		words.addClassName("mut");
		return card(new H2(Words.say("disagreement.hypothesis")), words, Mark.UNKNOWN.worded());
	}

	/** What the question and its claims are about. */
	private static List<String> aboutIds(Disagreement disagreement) {
		return Stream
			.concat(disagreement.aboutIds().stream(),
					disagreement.claims().stream().flatMap((claim) -> Stream.ofNullable(claim.aboutId())))
			.distinct()
			.toList();
	}

	/** The things and relationships among these; numbers have their own table. */
	private List<Component> about(List<String> ids, Map<String, Entity> things) {
		Map<String, Relation> found = this.relations.byIds(ids);
		List<Component> lines = new ArrayList<>();
		ids.forEach((id) -> {
			Entity thing = things.get(id);
			Relation relation = found.get(id);
			if (thing != null && thing.kind() != EntityKind.FIGURE) {
				lines.add(new Div(Link.to(thing.ref()), kind(thing)));
			}
			else if (relation != null) {
				lines.add(new RelationSentence(relation));
			}
		});
		return lines;
	}

	private static Span kind(Entity thing) {
		Span kind = new Span(" " + Words.label(thing.kind()));
		kind.addClassNames("sm", "mut3");
		return kind;
	}

}
