package fr.maillage.ui.diffusion;

import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.MilestoneKind;
import fr.maillage.diffusion.Phase;
import fr.maillage.ui.component.Chart;
import fr.maillage.ui.component.Drawing;
import fr.maillage.ui.component.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The line of time since 2010, a row for each milestone under the name of its kind: what
 * is sure is full, what is only announced is hatched, what no document tells of the time
 * after is dotted.
 */
final class TimeLine {

	private static final JsonMapper JSON = new JsonMapper();

	/** The year of the first seminar of the programme. */
	private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

	/** Of each kind, so many rows are drawn, the latest; the table has the others. */
	private static final int MOST = 28;

	private static final int LINE = 28;

	private static final int LINE_ON_A_PHONE = 52;

	private static final int MARGIN = 56;

	private static final int SHORT = 40;

	/** Today, or the last day of what is to come. */
	private final LocalDate day;

	private final List<Row> rows = new ArrayList<>();

	private final int before;

	private final int undated;

	private final int left;

	private final int unlisted;

	TimeLine(Diffusion diffusion, LocalDate day) {
		List<Milestone> all = diffusion.milestones();
		this.day = all.stream()
			.map(Milestone::last)
			.filter(Objects::nonNull)
			.filter((last) -> last.isAfter(day))
			.max(Comparator.naturalOrder())
			.orElse(day);
		this.unlisted = all.stream()
			.map(Milestone::kind)
			.distinct()
			.mapToInt((kind) -> diffusion.counts().getOrDefault(kind, 0))
			.sum() - all.size();
		this.undated = (int) all.stream().filter((milestone) -> milestone.first() == null).count();
		this.before = (int) all.stream()
			.filter((milestone) -> milestone.last() != null && milestone.last().isBefore(FIRST))
			.count();
		int drawn = 0;
		for (MilestoneKind kind : MilestoneKind.values()) {
			List<Milestone> some = all.stream()
				.filter((milestone) -> milestone.kind() == kind && drawable(milestone))
				.toList();
			some = some.subList(Math.max(0, some.size() - MOST), some.size());
			if (!some.isEmpty()) {
				this.rows.add(new Row(Words.label(kind), null));
				some.forEach((milestone) -> this.rows.add(new Row(name(milestone), milestone)));
				drawn += some.size();
			}
		}
		this.left = all.size() - drawn - this.undated - this.before;
	}

	private static boolean drawable(Milestone milestone) {
		return milestone.first() != null && milestone.last() != null && !milestone.last().isBefore(FIRST);
	}

	/** What the drawing leaves out, and why. */
	String apart() {
		return Words.say("diffusion.time.drawn", drawn().size())
				+ Stream
					.of((this.undated > 0) ? Words.say("diffusion.time.undated", this.undated) : "",
							(this.before > 0) ? Words.say("diffusion.time.before", this.before) : "",
							(this.left > 0) ? Words.say("diffusion.time.left", this.left) : "",
							(this.unlisted > 0) ? Words.say("diffusion.time.unlisted", this.unlisted, Diffusion.MOST)
									: "")
					.filter((words) -> !words.isEmpty())
					.map((words) -> " " + words)
					.collect(Collectors.joining());
	}

	/** So many drawings that each fits on a page of paper; none parts a kind. */
	List<Drawing> drawings() {
		List<Drawing> drawings = new ArrayList<>();
		int begun = 0;
		for (int end = 1; end <= this.rows.size(); end++) {
			if (end == this.rows.size()
					|| (this.rows.get(end).milestone() == null && kindEnd(end) - begun > MOST + 1)) {
				drawings.add(drawing(this.rows.subList(begun, end), drawings.size() + 1));
				begun = end;
			}
		}
		return drawings;
	}

	/** Where the kind ends of which the name is at that row. */
	private int kindEnd(int name) {
		int end = name + 1;
		while (end < this.rows.size() && this.rows.get(end).milestone() != null) {
			end++;
		}
		return end;
	}

	private Drawing drawing(List<Row> some, int number) {
		Chart chart = new Chart(option(some),
				Words.say("diffusion.time.spoken", some.stream().filter((row) -> row.milestone() != null).count()),
				height(some, LINE));
		return new Drawing(chart, Words.say("diffusion.time.reading"), DiffusionNavigation.TIME + "-" + number);
	}

	private List<Milestone> drawn() {
		return this.rows.stream().flatMap((row) -> Stream.ofNullable(row.milestone())).toList();
	}

	private static int height(List<Row> some, int line) {
		return MARGIN + some.size() * line;
	}

	private ObjectNode option(List<Row> some) {
		ObjectNode option = JSON.createObjectNode().put("height", height(some, LINE));
		option.putObject("narrow").put("height", height(some, LINE_ON_A_PHONE));
		ObjectNode grid = option.putObject("grid").put("left", 400).put("right", 18).put("top", 30).put("bottom", 26);
		grid.putObject("narrow").put("left", 6).put("right", 10).put("top", 30).put("bottom", 26);
		ArrayNode times = option.putArray("xAxis");
		time(times.addObject(), "top");
		time(times.addObject(), "bottom");
		names(option.putObject("yAxis"), some);
		ArrayNode series = option.putArray("series");
		ObjectNode full = spans(series, null);
		ObjectNode announced = spans(series, "--m-n-cluster");
		ObjectNode after = spans(series, null);
		ArrayNode points = series.addObject().put("type", "scatter").put("symbolSize", 11).put("z", 4).putArray("data");
		for (int index = 0; index < some.size(); index++) {
			Milestone milestone = some.get(index).milestone();
			if (milestone == null) {
				continue;
			}
			LocalDate begun = Objects.requireNonNull(milestone.first());
			LocalDate first = begun.isBefore(FIRST) ? FIRST : begun;
			LocalDate last = Objects.requireNonNull(milestone.last());
			ObjectNode target = (milestone.phase() == Phase.ANNOUNCED) ? announced : full;
			if (milestone.phase() == null && first.plusDays(SHORT).isAfter(last)) {
				ObjectNode point = points.addObject().put("tip", tip(milestone));
				long middle = millis(first) + (millis(last) - millis(first)) / 2;
				point.putArray("value").add(middle).add(index);
				point.putObject("narrow").putArray("value").add(middle).add(below(index));
				point.putObject("itemStyle").put("color", colour(milestone));
				continue;
			}
			span(target, milestone, first, last.plusDays(1), index, fill(milestone));
			if (milestone.phase() == Phase.STILL_RAN || milestone.phase() == Phase.BEGUN) {
				span(after, milestone, last.plusDays(1), this.day, index, "dots(" + colour(milestone) + ")");
			}
		}
		return option;
	}

	private void time(ObjectNode axis, String position) {
		axis.put("type", "time").put("position", position).put("min", millis(FIRST)).put("max", millis(this.day));
		axis.put("minInterval", 366L * 24 * 3600 * 1000);
		ObjectNode label = axis.putObject("axisLabel").put("color", "--m-ink-3").put("formatter", "{yyyy}");
		label.put("hideOverlap", true).put("fontSize", 12);
		axis.putObject("splitLine").put("show", position.equals("top")).putObject("lineStyle").put("color", "--m-line");
		axis.putObject("axisLine").put("show", false);
		axis.putObject("axisTick").put("show", false);
	}

	private static void names(ObjectNode axis, List<Row> some) {
		axis.put("type", "category").put("inverse", true);
		axis.putObject("axisTick").put("show", false);
		axis.putObject("axisLine").put("show", false);
		ObjectNode label = axis.putObject("axisLabel").put("interval", 0).put("color", "--m-ink").put("fontSize", 13);
		label.put("width", 386).put("overflow", "break").put("lineHeight", 14);
		ObjectNode narrow = axis.putObject("narrow");
		ObjectNode above = narrow.putObject("axisLabel")
			.put("interval", 0)
			.put("color", "--m-ink")
			.put("fontSize", 11.5);
		above.put("inside", true).put("margin", 0).put("align", "left").put("z", 5);
		above.put("width", 312).put("overflow", "break").put("lineHeight", 12);
		ArrayNode names = axis.putArray("data");
		ArrayNode namesAbove = narrow.putArray("data");
		for (Row row : some) {
			ObjectNode name = names.addObject().put("value", row.name());
			ObjectNode nameAbove = namesAbove.addObject()
				.put("value", (row.milestone() != null) ? plain(row.milestone()) : row.name());
			namesAbove.add("");
			if (row.milestone() == null) {
				name.putObject("textStyle").put("fontWeight", 640).put("fontSize", 14);
				nameAbove.putObject("textStyle").put("fontWeight", 640).put("fontSize", 14);
			}
		}
	}

	/** On a narrow screen a name stands above what it names. */
	private static int below(int row) {
		return 2 * row + 1;
	}

	private static ObjectNode spans(ArrayNode series, @Nullable String border) {
		ObjectNode spans = series.addObject().put("type", "custom").put("renderItem", "span").put("clip", true);
		ObjectNode encode = spans.putObject("encode").put("y", 2);
		encode.putArray("x").add(0).add(1);
		if (border != null) {
			spans.putObject("itemStyle").put("borderColor", border).put("borderWidth", 1.2);
		}
		spans.putArray("data");
		return spans;
	}

	private static void span(ObjectNode series, Milestone milestone, LocalDate from, LocalDate to, int row,
			String fill) {
		ObjectNode data = ((ArrayNode) series.get("data")).addObject().put("tip", tip(milestone));
		data.putArray("value").add(millis(from)).add(millis(to)).add(row);
		data.putObject("narrow").putArray("value").add(millis(from)).add(millis(to)).add(below(row));
		ObjectNode style = data.putObject("itemStyle").put("color", fill);
		if (!fill.startsWith("--") && !fill.startsWith("dots")) {
			style.put("borderColor", colour(milestone)).put("borderWidth", 1.4);
		}
	}

	/** Full only where documents say that it held all the time. */
	private static String fill(Milestone milestone) {
		if (milestone.phase() == Phase.ANNOUNCED) {
			return "hatch(--m-n-cluster)";
		}
		return (milestone.phase() == null) ? "transparent" : colour(milestone);
	}

	private static String colour(Milestone milestone) {
		return switch (milestone.kind()) {
			case WAVE -> "--m-n-vague";
			case CLUSTER -> "--m-n-cluster";
			case POLICY_TEXT -> "--m-ink-2";
			case EVENT -> "--m-n-org";
		};
	}

	/** The name with its phase, for a colour alone tells nothing. */
	private static String name(Milestone milestone) {
		String phase = (milestone.phase() == Phase.STILL_RAN) ? Words.say("diffusion.still-ran.short")
				: MilestoneWords.phase(milestone);
		return (phase != null) ? Words.say("diffusion.time.named", plain(milestone), phase) : plain(milestone);
	}

	/** Without the signs that ECharts takes for its own. */
	private static String plain(Milestone milestone) {
		return milestone.thing().name().replace('{', '(').replace('}', ')');
	}

	private static String tip(Milestone milestone) {
		String when = MilestoneWords.when(milestone);
		return Words.say("map.told", name(milestone), (when != null) ? when : Words.say("date.none"));
	}

	private static long millis(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
	}

	/**
	 * A row of the drawing.
	 *
	 * @param milestone null for the name of a kind
	 */
	private record Row(String name, @Nullable Milestone milestone) {
	}

}
