package fr.maillage.ui.diffusion;

import fr.maillage.cluster.Headcount;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Chart;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many establishments the waves reached together after each: what is sure is full,
 * what a range leaves open is hatched, what is only announced is dotted.
 */
final class ReachBars {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int LINE = 54;

	private static final int MARGIN = 46;

	private ReachBars() {
	}

	static Chart of(List<WaveReach> waves) {
		return new Chart(option(waves),
				Words.say("diffusion.bars",
						waves.stream().map(ReachBars::words).collect(Collectors.joining(Words.say("or.before")))),
				MARGIN + LINE * waves.size());
	}

	private static ObjectNode option(List<WaveReach> waves) {
		ObjectNode option = JSON.createObjectNode();
		ObjectNode grid = option.putObject("grid").put("left", 210).put("right", 190).put("top", 8).put("bottom", 34);
		grid.putObject("narrow").put("left", 96).put("right", 92).put("top", 8).put("bottom", 34);
		ObjectNode number = option.putObject("xAxis").put("type", "value").put("minInterval", 1);
		number.putObject("axisLabel").put("color", "--m-ink-3");
		number.putObject("splitLine").putObject("lineStyle").put("color", "--m-line");
		ObjectNode names = option.putObject("yAxis").put("type", "category").put("inverse", true);
		names.putObject("axisTick").put("show", false);
		names.putObject("axisLine").putObject("lineStyle").put("color", "--m-line-strong");
		ObjectNode label = names.putObject("axisLabel").put("color", "--m-ink").put("fontSize", 14);
		label.put("width", 196).put("overflow", "break");
		label.putObject("narrow").put("color", "--m-ink").put("fontSize", 12).put("width", 90).put("overflow", "break");
		ArrayNode categories = names.putArray("data");
		ArrayNode series = option.putArray("series");
		ArrayNode least = bars(series, "--m-n-cluster", null);
		ArrayNode open = bars(series, "hatch(--m-n-cluster)", "--m-n-cluster");
		ArrayNode announced = bars(series, "dots(--m-n-cluster)", "--m-n-cluster");
		for (WaveReach wave : waves) {
			categories.add(wave.wave().name());
			Headcount headcount = wave.cumulative().headcount();
			int sure = headcount.min() - headcount.announcedMin();
			part(least, sure, wave);
			part(open, headcount.max() - headcount.announcedMax() - sure, wave);
			ObjectNode beside = part(announced, headcount.announcedMax(), wave).putObject("label");
			beside.put("show", true).put("position", "right").put("formatter", shown(wave));
			beside.put("color", "--m-ink").put("fontSize", 14).put("fontWeight", 600);
			beside.put("width", 180).put("overflow", "break").put("lineHeight", 17);
			beside.putObject("narrow").put("formatter", number(wave));
		}
		return option;
	}

	private static ObjectNode part(ArrayNode bars, int establishments, WaveReach wave) {
		return bars.addObject().put("value", establishments).put("tip", words(wave));
	}

	private static ArrayNode bars(ArrayNode series, String fill, @Nullable String border) {
		ObjectNode bars = series.addObject().put("type", "bar").put("stack", "all").put("barWidth", 22);
		ObjectNode style = bars.putObject("itemStyle").put("color", fill);
		if (border != null) {
			style.put("borderColor", border).put("borderWidth", 1.5);
		}
		bars.putObject("emphasis").put("disabled", true);
		return bars.putArray("data");
	}

	/** The number beside the bar, with what it rests on. */
	private static String shown(WaveReach wave) {
		String number = number(wave);
		Headcount headcount = wave.cumulative().headcount();
		return Announced.after(number, headcount.announcedMin(), headcount.announcedMax(), headcount.max());
	}

	/** Unknown is no number, and has no bar. */
	private static String number(WaveReach wave) {
		return wave.cumulative().headcount().known() ? ReachTable.number(wave.cumulative())
				: Words.say("matrix.participants.none");
	}

	private static String words(WaveReach wave) {
		return Words.say("map.told", wave.wave().name(), wave.cumulative().headcount().known()
				? Headcounts.told(wave.cumulative().headcount()) : Words.say("matrix.participants.none"));
	}

}
