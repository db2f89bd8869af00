package fr.maillage.ui.territory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.ui.component.Bar;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What participants answered, question by question. */
final class SurveyPanel extends Div {

	SurveyPanel(List<SurveyAnswer> answers, Evidence evidence) {
		Section section = Page.section(Words.say("survey"));
		Map<String, List<SurveyAnswer>> questions = answers.stream()
			.collect(Collectors.groupingBy(SurveyAnswer::questionText, LinkedHashMap::new, Collectors.toList()));
		Div card = Page.card();
		questions.forEach((question, values) -> {
			card.add(new H3(new Printed(question)));
			Div bars = new Div();
			bars.addClassName("bars");
			values.forEach((answer) -> bars.add(new Bar(answer, evidence)));
			card.add(bars);
		});
		section.add(card);
		add(section);
	}

}
