package fr.maillage.ui.funding;

import fr.maillage.evidence.Status;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingNature;
import fr.maillage.ui.component.Chart;
import fr.maillage.ui.component.Words;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who funds what as flows. What has an amount is as wide as it; what has none is thin and
 * dotted. No block joins two amounts, for its height would add them.
 */
final class FundingFlows {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int MARGIN = 40;

	private static final int LINE = 50;

	/** In pixels, of a flow without amount where none has one. */
	private static final int THINNEST = 7;

	private static final int LINE_ON_A_PHONE = 82;

	/** A label has no room for more; the table has. */
	private static final int LONGEST = 90;

	/** Where a long name may be broken on a phone: « Bourgogne-Franche-Comté ». */
	private static final Pattern HYPHEN = Pattern.compile("(\\p{L}{7,}-)(?=\\p{L}{4,})");

	/** Of the widest flow, for those without amount. */
	private static final BigDecimal THIN = new BigDecimal("0.07");

	private final List<FundingLine> lines;

	private final Asked asked;

	private final BigDecimal thin;

	private final ArrayNode nodes = JSON.createArrayNode();

	private final ArrayNode links = JSON.createArrayNode();

	private final Set<String> known = new HashSet<>();

	private FundingFlows(List<FundingLine> lines, Asked asked) {
		this.lines = lines;
		this.asked = asked;
		this.thin = lines.stream()
			.map(FundingLine::amount)
			.filter(Objects::nonNull)
			.max(BigDecimal::compareTo)
			.map((most) -> most.multiply(THIN, MathContext.DECIMAL64))
			.orElse(BigDecimal.ONE);
	}

	/** The lines that tell who funds what. */
	static List<FundingLine> drawn(List<FundingLine> lines) {
		return lines.stream().filter((line) -> line.relation() != null).toList();
	}

	/** The drawing of these. */
	static Chart of(List<FundingLine> lines, Asked asked) {
		FundingFlows flows = new FundingFlows(lines, asked);
		return new Chart(flows.option(), flows.words(), height(flows.lines));
	}

	private ObjectNode option() {
		this.lines.forEach(this::add);
		ObjectNode option = JSON.createObjectNode();
		option.put("height", height(this.lines));
		option.putObject("narrow").put("height", MARGIN + this.lines.size() * LINE_ON_A_PHONE);
		ObjectNode series = option.putArray("series").addObject();
		series.put("type", "sankey").put("nodeGap", 30).put("nodeWidth", 10).put("left", 226).put("right", 290);
		series.put("layoutIterations", 0).put("draggable", false).put("top", 12).put("bottom", 24);
		ObjectNode narrow = series.putObject("narrow");
		narrow.put("nodeGap", 58).put("nodeWidth", 6).put("left", 116).put("right", 108);
		if (this.lines.stream().allMatch((line) -> line.amount() == null)) {
			thin(series, LINE);
			thin(narrow, LINE_ON_A_PHONE);
		}
		series.putObject("emphasis").put("disabled", true);
		series.set("data", this.nodes);
		series.set("links", this.links);
		return option;
	}

	/** Without any amount to compare with, flows would take all the room there is. */
	private void thin(ObjectNode part, int line) {
		int room = MARGIN + this.lines.size() * line;
		int used = this.lines.size() * line - (line - THINNEST);
		part.put("nodeGap", line - THINNEST).put("top", MARGIN).put("bottom", room - MARGIN - used);
	}

	private static int height(List<FundingLine> lines) {
		return MARGIN + lines.size() * LINE;
	}

	private void add(FundingLine line) {
		String from = (line.nature() == FundingNature.AMOUNT_NOT_STATED) ? "unknown " + funder(line)
				: "from " + line.id();
		String to = "to " + line.id();
		node(from, funder(line), "left", line);
		BigDecimal amount = line.amount();
		String recipient = line.recipient().name();
		node(to, (amount != null) ? Words.say("funding.flow.to", recipient, FundingWords.amountInWords(line))
				: recipient, "right", line);
		ObjectNode link = this.links.addObject();
		link.put("source", from).put("target", to).put("value", (amount != null) ? amount : this.thin);
		link.put("row", line.id()).put("tip", tip(line));
		ObjectNode style = link.putObject("lineStyle");
		boolean open = this.asked.opens(line.id());
		switch (line.nature()) {
			case NAMED_FUNDER -> style.put("color", "--m-finance").put("opacity", open ? 1 : 0.72);
			case UNNAMED_FUNDER -> outlined(style, "hatch(--m-finance)", "--m-finance", "solid");
			case AMOUNT_NOT_STATED -> outlined(style, "transparent", "--m-line-strong", "dotted");
			case INFERRED_SUM, OTHER_SUM -> outlined(style, "transparent", "--m-ink-3", "dashed");
		}
		if (open) {
			style.put("borderColor", "--m-accent").put("borderWidth", 3);
		}
	}

	private static void outlined(ObjectNode style, String fill, String line, String type) {
		style.put("color", fill)
			.put("opacity", 1)
			.put("borderColor", line)
			.put("borderWidth", 1.5)
			.put("borderType", type);
	}

	private void node(String name, String words, String side, FundingLine line) {
		if (!this.known.add(name)) {
			return;
		}
		boolean left = side.equals("left");
		ObjectNode node = this.nodes.addObject();
		node.put("name", name).put("tip", words).put("row", line.id());
		node.putObject("itemStyle").put("color", left ? "--m-n-org" : "--m-n-vague");
		String shown = shown(words);
		ObjectNode label = node.putObject("label");
		label.put("position", side).put("formatter", shown).put("color", "--m-ink").put("fontSize", 14);
		label.put("width", left ? 212 : 278).put("overflow", "break");
		label.putObject("narrow")
			.put("fontSize", 12)
			.put("width", left ? 108 : 100)
			.put("formatter", HYPHEN.matcher(shown).replaceAll("$1\n"));
	}

	/** Short enough, and without the signs that ECharts takes for its own. */
	private static String shown(String words) {
		String plain = words.replace('{', '(').replace('}', ')');
		return (plain.length() > LONGEST) ? plain.substring(0, LONGEST - 1) + "…" : plain;
	}

	private static String funder(FundingLine line) {
		String words = FundingWords.funderInWords(line);
		if (line.announced()) {
			return Words.say("funding.flow.announced", words);
		}
		return (line.nature() == FundingNature.AMOUNT_NOT_STATED && line.status() == Status.INFERRED)
				? Words.say("funding.flow.deduced", words) : words;
	}

	private static String tip(FundingLine line) {
		return Words.say("funding.flow", funder(line), line.recipient().name(), FundingWords.amountInWords(line));
	}

	/** The same, one flow after the other. */
	private String words() {
		return Words.say("funding.flows", this.lines.size(),
				this.lines.stream().map(FundingFlows::tip).collect(Collectors.joining(Words.say("or.before"))));
	}

}
