package fr.maillage.ui.programme;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.evidence.Cited;
import fr.maillage.method.MethodCategory;
import fr.maillage.method.MethodElement;
import fr.maillage.method.MethodTopic;
import fr.maillage.method.Methods;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.SurveyPanel;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.AssertionSheet;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programme, point by point, each with what every document says of it. */
@Route(ProgrammeNavigation.PAGE)
@AnonymousAllowed
class ProgrammeView extends Page implements BeforeEnterObserver {

	private final transient Methods methods;

	private final transient Entities entities;

	private final transient Disagreements disagreements;

	private final transient PageEvidence pageEvidence;

	ProgrammeView(Methods methods, Entities entities, Disagreements disagreements, PageEvidence pageEvidence) {
		this.entities = entities;
		this.methods = methods;
		this.disagreements = disagreements;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		List<MethodTopic> topics = this.methods.topics();
		List<SurveyQuestion> survey = this.methods.survey();
		List<Relation> evaluation = this.methods.evaluation();
		Map<String, Entity> things = this.entities
			.byIds(evaluation.stream().map((relation) -> relation.from().id()).distinct().toList());
		List<MethodElement> elements = topics.stream().flatMap((topic) -> topic.elements().stream()).toList();
		List<SurveyAnswer> answers = survey.stream().flatMap((question) -> question.answers().stream()).toList();
		List<Disagreement> disputes = this.disagreements
			.about(Stream.concat(elements.stream().map(MethodElement::id), answers.stream().map(SurveyAnswer::id))
				.toList());
		Evidence evidence = this.pageEvidence
			.of(Stream.<List<? extends Cited>>of(elements, answers, evaluation).flatMap(List::stream));
		begin(Words.say("programme"));
		heading(new Span(Words.say("programme")));
		add(lead(Words.say("programme.answer", topics.size(), documents(elements, evidence),
				several(topics, evidence))));
		Map<MethodCategory, List<MethodTopic>> parts = topics.stream()
			.collect(Collectors.groupingBy(MethodTopic::category, TreeMap::new, Collectors.toList()));
		Nav contents = contents(parts, survey);
		add(contents);
		parts.forEach((category, within) -> {
			if (category == MethodCategory.EVALUATION && !survey.isEmpty()) {
				add(survey(survey, disputes, evidence));
			}
			add(part(category, within, evaluation, things, disputes, evidence));
		});
		add(bar(new Exports(
				() -> new AssertionSheet(ProgrammeNavigation.PAGE, Words.say("programme"), evidence).elements(elements)
					.relations(evaluation)
					.answers(answers)
					.sheet()),
				PlaygroundNavigation.view("programme-point-by-point", Map.of())));
	}

	private static Nav contents(Map<MethodCategory, List<MethodTopic>> parts, List<SurveyQuestion> survey) {
		Nav contents = new Nav();
		contents.addClassNames("bar", "kinds");
		contents.setAriaLabel(Words.say("programme.parts"));
		parts.keySet().forEach((category) -> {
			if (category == MethodCategory.EVALUATION && !survey.isEmpty()) {
				contents.add(ProgrammeNavigation.survey());
			}
			contents.add(ProgrammeNavigation.part(category));
		});
		return contents;
	}

	private static Section part(MethodCategory category, List<MethodTopic> topics, List<Relation> evaluation,
			Map<String, Entity> things, List<Disagreement> disputes, Evidence evidence) {
		Section section = section(Words.label(category));
		section.setId(ProgrammeNavigation.id(category));
		if (category == MethodCategory.EVALUATION && !evaluation.isEmpty()) {
			section.add(EvaluationTable.of(evaluation, things, evidence));
		}
		section.add(TopicTable.of(category, topics, disputes, evidence));
		return section;
	}

	private static Section survey(List<SurveyQuestion> survey, List<Disagreement> disputes, Evidence evidence) {
		Section section = section(Words.say("survey"), new SurveyPanel(survey, evidence, disputes));
		section.setId(ProgrammeNavigation.SURVEY);
		return section;
	}

	private static long documents(List<MethodElement> elements, Evidence evidence) {
		return elements.stream()
			.flatMap((element) -> evidence.of(element).stream())
			.map((citation) -> citation.source().id())
			.distinct()
			.count();
	}

	/** Points that more than one document tells. */
	private static long several(List<MethodTopic> topics, Evidence evidence) {
		return topics.stream().filter((topic) -> documents(topic.elements(), evidence) > 1).count();
	}

}
