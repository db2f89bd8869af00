package fr.maillage.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Citation;
import fr.maillage.method.MethodCategory;
import fr.maillage.method.MethodElement;
import fr.maillage.method.MethodTopic;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Asked;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Quote;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The points of one part of the programme; what each document says stands side by side.
 */
final class TopicTable {

	private TopicTable() {
	}

	static RelationTable of(MethodCategory category, List<MethodTopic> topics, List<Disagreement> disputes,
			Evidence evidence) {
		RelationTable table = new RelationTable(Words.label(category));
		Map<Boolean, List<MethodTopic>> told = topics.stream()
			.collect(Collectors.partitioningBy((topic) -> isTold(topic, evidence)));
		told.getOrDefault(true, List.of())
			.forEach((topic) -> table.row(heading(topic, disputes),
					topic.topic().equals(ProgrammeNavigation.SURVEY) ? survey(topic)
							: topic.elements().stream().map((element) -> line(topic, element, evidence)).toList()));
		List<MethodElement> bare = told.getOrDefault(false, List.of())
			.stream()
			.flatMap((topic) -> topic.elements().stream())
			.toList();
		if (!bare.isEmpty()) {
			table.row(new Span(Words.say("programme.bare")),
					bare.stream()
						.map((element) -> RelationTable.line(Link.to(element.ref()), evidence.proofs(element)))
						.toList());
		}
		return table;
	}

	/** Whether documents tell more of it than its name. */
	private static boolean isTold(MethodTopic topic, Evidence evidence) {
		MethodElement first = topic.elements().getFirst();
		return topic.elements().size() > 1 || first.value() != null || first.description() != null
				|| evidence.of(first).stream().anyMatch((citation) -> citation.quote() != null);
	}

	private static Component heading(MethodTopic topic, List<Disagreement> disputes) {
		MethodElement first = topic.elements().getFirst();
		Div heading = new Div();
		if (topic.topic().equals(ProgrammeNavigation.SURVEY)) {
			heading.add(new Span(Words.say("programme.survey")));
		}
		else if (topic.elements().size() == 1) {
			heading.add(Link.to(first.ref()));
		}
		else {
			heading.add(new Printed(shared(topic)));
		}
		EntityRef about = topic.about();
		if (about != null) {
			Div of = new Div(Link.to(about));
			of.addClassName("sm");
			heading.add(of);
		}
		Set<String> ids = topic.elements().stream().map(MethodElement::id).collect(Collectors.toSet());
		disputes.stream()
			.filter((disagreement) -> disagreement.isAbout(ids))
			.map(TopicTable::disputed)
			.forEach(heading::add);
		return heading;
	}

	private static Link disputed(Disagreement disagreement) {
		Link link = new Link(Address.of(disagreement.ref()), "");
		link.addClassNames("tag", "dis");
		link.add(Mark.DISPUTED.drawing(), Asked.subject(disagreement));
		return link;
	}

	/**
	 * « Jour 1 » of « Jour 1, objectif… » and « Jour 1, contenu… », else the first name.
	 */
	private static String shared(MethodTopic topic) {
		List<String> starts = topic.elements().stream().map((element) -> start(element.name())).distinct().toList();
		return (starts.size() == 1) ? starts.getFirst() : topic.elements().getFirst().name();
	}

	private static String start(String name) {
		int comma = name.indexOf(',');
		return (comma > 0) ? name.substring(0, comma) : name;
	}

	/** The answers have a section of their own: they are not told twice. */
	private static List<Component> survey(MethodTopic topic) {
		Stream<Component> sheets = topic.elements().stream().map((element) -> Link.to(element.ref()));
		return Stream.concat(Stream.of(ProgrammeNavigation.survey()), sheets).toList();
	}

	private static Component line(MethodTopic topic, MethodElement element, Evidence evidence) {
		boolean alone = topic.elements().size() == 1;
		Div said = new Div();
		if (!alone) {
			Div name = new Div(Link.to(element.ref()));
			name.addClassName("sm");
			said.add(name);
		}
		String value = element.value();
		if (value != null && (alone || !value.equalsIgnoreCase(element.name()))) {
			said.add(new Paragraph(new Printed(value)));
		}
		String description = element.description();
		if (description != null) {
			Span more = new Printed(description);
			more.addClassNames("sm", "mut");
			said.add(more);
		}
		if (value == null && description == null) {
			evidence.of(element)
				.stream()
				.map(Citation::quote)
				.filter(Objects::nonNull)
				.distinct()
				.forEach((quote) -> said.add(new Quote(quote)));
		}
		return RelationTable.line(said, evidence.proofs(element));
	}

}
