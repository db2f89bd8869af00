package fr.maillage.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A drawing of one line below the other, each with its words at its left and its mark on
 * the scale at its right: a table with a scale, legible without colour.
 */
final class Lanes {

	private static final JsonMapper JSON = new JsonMapper();

	/** The words take so much on a wide screen and on a phone, in pixels. */
	private static final int WORDS = 330;

	private static final int WORDS_ON_A_PHONE = 152;

	private static final int WIDE_LETTER = 7;

	private static final int NARROW_LETTER = 8;

	/** The height of a line of words, and what is left between two lanes. */
	private static final int LINE = 19;

	private static final int BETWEEN = 14;

	/** Below the lanes: the numbers of the scale, and what they count. */
	private static final int NUMBERS = 36;

	private static final int UNIT = 22;

	private final List<Lane> lanes = new ArrayList<>();

	private final ArrayNode series = JSON.createArrayNode();

	private @Nullable String unit;

	/** A lane with these words: the first stands out, the last stands back. */
	int lane(String value, String source, String population) {
		this.lanes.add(new Lane(value, source, population));
		return this.lanes.size() - 1;
	}

	/** Marks of one sort, each placed by {@link #mark}. */
	ArrayNode marks(ObjectNode sort) {
		this.series.add(sort);
		return sort.putArray("data");
	}

	/** Bars from one value to another. */
	ArrayNode spans() {
		ObjectNode sort = JSON.createObjectNode();
		sort.put("type", "custom").put("renderItem", "span").put("z", 3);
		ObjectNode encode = sort.putObject("encode");
		encode.putArray("x").add(0).add(1);
		encode.put("y", 2);
		return marks(sort);
	}

	/** What the scale counts, written below it. */
	void unit(String unit) {
		this.unit = unit;
	}

	/** Single values. */
	ArrayNode points() {
		ObjectNode sort = JSON.createObjectNode();
		sort.put("type", "scatter").put("symbolSize", 17).put("z", 4);
		return marks(sort);
	}

	/** A mark among the others of its sort, with the words beside the pointer. */
	static ObjectNode mark(ArrayNode marks, String tip, double... values) {
		ObjectNode mark = marks.addObject();
		ArrayNode value = mark.putArray("value");
		for (double one : values) {
			value.add(one);
		}
		mark.put("tip", tip);
		return mark;
	}

	private int below() {
		return (this.unit != null) ? NUMBERS + UNIT : NUMBERS;
	}

	/** How high the drawing is. */
	int height() {
		return height(WORDS, WIDE_LETTER);
	}

	/** What is drawn along that scale. */
	ObjectNode option(ObjectNode scale) {
		ObjectNode option = JSON.createObjectNode();
		option.put("height", height()).put("useUTC", true);
		option.putObject("narrow").put("height", height(WORDS_ON_A_PHONE, NARROW_LETTER));
		ObjectNode grid = option.putObject("grid");
		grid.put("left", WORDS + 24).put("right", 40).put("top", 8).put("bottom", below() - 8);
		// else the marks stand where the scale stood before it made room for its words
		grid.put("outerBoundsMode", "none");
		grid.putObject("narrow").put("left", WORDS_ON_A_PHONE + 16).put("right", 22);
		scale.set("axisLabel", scaleWords(scale));
		if (this.unit != null) {
			scale.put("name", this.unit).put("nameLocation", "middle").put("nameGap", 30);
			scale.putObject("nameTextStyle").put("color", "--m-ink-2").put("fontSize", 13);
		}
		scale.putObject("axisLine").put("show", true).putObject("lineStyle").put("color", "--m-line-strong");
		scale.putObject("splitLine").put("show", true).putObject("lineStyle").put("color", "--m-line");
		option.set("xAxis", scale);
		option.set("yAxis", words());
		option.set("series", this.series);
		return option;
	}

	private static ObjectNode scaleWords(ObjectNode scale) {
		ObjectNode words = JSON.createObjectNode();
		words.put("color", "--m-ink-2").put("fontSize", 13).put("hideOverlap", true);
		if (scale.has("form")) {
			words.put("formatter", scale.remove("form").stringValue());
		}
		return words;
	}

	private ObjectNode words() {
		ObjectNode axis = JSON.createObjectNode();
		axis.put("type", "category").put("inverse", true);
		axis.putObject("axisTick").put("show", false);
		axis.putObject("axisLine").put("show", false);
		axis.putObject("splitLine").put("show", true).putObject("lineStyle").put("color", "--m-line");
		ObjectNode label = axis.putObject("axisLabel");
		label.put("align", "left").put("interval", 0).put("margin", WORDS + 16);
		label.putObject("narrow").put("margin", WORDS_ON_A_PHONE + 8);
		ObjectNode rich = label.putObject("rich");
		rich.putObject("v").put("fontSize", 15).put("fontWeight", 640).put("color", "--m-ink").put("lineHeight", LINE);
		rich.putObject("s").put("fontSize", 14).put("color", "--m-ink-2").put("lineHeight", LINE);
		rich.putObject("p").put("fontSize", 13).put("color", "--m-ink-3").put("lineHeight", LINE);
		ArrayNode data = axis.putArray("data");
		this.lanes.forEach((lane) -> data.add(lane.words(WORDS / WIDE_LETTER)));
		ArrayNode narrow = axis.putObject("narrow").putArray("data");
		this.lanes.forEach((lane) -> narrow.add(lane.words(WORDS_ON_A_PHONE / NARROW_LETTER)));
		return axis;
	}

	private int height(int width, int letter) {
		int lines = (int) this.lanes.stream().mapToLong((lane) -> lane.lines(width / letter)).max().orElse(1);
		return below() + this.lanes.size() * (lines * LINE + BETWEEN);
	}

	/**
	 * What stands at the left of a mark.
	 *
	 * @param value stands out
	 * @param source below
	 * @param population stands back
	 */
	private record Lane(String value, String source, String population) {

		String words(int letters) {
			return Stream
				.of(styled("v", this.value, letters), styled("s", this.source, letters),
						styled("p", this.population, letters))
				.flatMap((lines) -> lines)
				.collect(Collectors.joining("\n"));
		}

		long lines(int letters) {
			return words(letters).lines().count();
		}

		private static Stream<String> styled(String name, String words, int letters) {
			return broken(words, letters).stream().map((line) -> "{" + name + "|" + line + "}");
		}

		/**
		 * In lines that are no longer, and without the signs that ECharts takes for its
		 * own.
		 */
		private static List<String> broken(String words, int letters) {
			List<String> lines = new ArrayList<>();
			StringBuilder line = new StringBuilder();
			for (String word : words.replace('{', '(').replace('}', ')').replace('|', '/').split(" ")) {
				if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			if (!line.isEmpty()) {
				lines.add(line.toString());
			}
			return lines;
		}

	}

}
