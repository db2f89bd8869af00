package fr.maillage.ui.component;

import fr.maillage.method.SurveyAnswer;
import fr.maillage.method.SurveyQuestion;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The answers to one question from 0 to 100 %, each with how many answered. What is
 * impossible on its base is hatched and said to be; what is not printed has no bar.
 */
final class SurveyChart {

	private static final JsonMapper JSON = new JsonMapper();

	private final Lanes lanes = new Lanes();

	private final ArrayNode spans = this.lanes.spans();

	private SurveyChart() {
	}

	/** The drawing of the answers. */
	static Chart of(SurveyQuestion question) {
		SurveyChart chart = new SurveyChart();
		question.answers().forEach(chart::add);
		ObjectNode axis = JSON.createObjectNode();
		axis.put("type", "value").put("min", 0).put("max", 100).put("interval", 25);
		axis.putObject("narrow").put("interval", 50);
		axis.put("form", Words.say("survey.percent", "{value}"));
		ObjectNode option = chart.lanes.option(axis);
		String words = question.answers().stream().map(SurveyChart::tip).collect(Collectors.joining(" "));
		return new Chart(option, Words.say("survey.drawing", question.questionText(), words), chart.lanes.height());
	}

	private void add(SurveyAnswer answer) {
		int lane = this.lanes.lane(answer.name(), value(answer), base(answer));
		Integer percent = answer.percent();
		if (percent != null) {
			ObjectNode style = Lanes.mark(this.spans, tip(answer), 0, percent, lane).putObject("itemStyle");
			if (answer.possible()) {
				style.put("color", "--m-accent").put("borderColor", "--m-accent");
			}
			else {
				style.put("color", "hatch(--m-dispute)").put("borderColor", "--m-dispute").put("borderWidth", 2);
			}
		}
	}

	/** As printed, flagged when it cannot be. */
	private static String value(SurveyAnswer answer) {
		String printed = answer.printed();
		if (printed == null) {
			return Words.say("survey.unprinted");
		}
		return answer.possible() ? printed : Words.say("survey.flagged", printed);
	}

	private static String base(SurveyAnswer answer) {
		return (answer.base() != null) ? Words.say("survey.n", answer.base()) : Words.say("survey.base.none");
	}

	private static String tip(SurveyAnswer answer) {
		return Words.say("survey.tip", answer.name(), value(answer), base(answer));
	}

}
