package fr.maillage.ui.component;

import fr.maillage.evidence.Citation;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.SourceRef;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Quantity;
import fr.maillage.provenance.Scale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The claims of a disagreement along one scale: numbers of one unit, or days. Each keeps
 * its words, its document and its population beside its mark. What has no place on the
 * scale is not drawn.
 */
public final class ClaimScale {

	private static final List<String> PATTERNS = List.of("hatch(--m-ink-2)", "dots(--m-ink-2)", "transparent");

	private static final JsonMapper JSON = new JsonMapper();

	private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

	private final Lanes lanes = new Lanes();

	private final ArrayNode spans = this.lanes.spans();

	private final ArrayNode points = this.lanes.points();

	private final Disagreement disagreement;

	private final Evidence evidence;

	private final List<Claim> claims;

	private ClaimScale(Disagreement disagreement, Evidence evidence) {
		this.disagreement = disagreement;
		this.evidence = evidence;
		this.claims = disagreement.onScale();
	}

	/** The drawing; only for claims that have a scale. */
	public static Chart of(Disagreement disagreement, Evidence evidence) {
		ClaimScale scale = new ClaimScale(disagreement, evidence);
		scale.claims.forEach(scale::add);
		if (disagreement.scale() != Scale.DATES && !scale.money()) {
			scale.lanes.unit(unit(disagreement));
		}
		ObjectNode option = scale.lanes.option(scale.axis());
		return new Chart(option, scale.words(), scale.lanes.height());
	}

	/** How to read it, and what it leaves out. */
	public static String reading(Disagreement disagreement) {
		String reading = Words.say("claims.reading." + disagreement.scale().name(), unit(disagreement));
		List<String> left = disagreement.claims()
			.stream()
			.filter((claim) -> !disagreement.onScale().contains(claim))
			.map((claim) -> Words.say("claims.quoted", claim.value()))
			.toList();
		return left.isEmpty() ? reading
				: reading + " " + Words.say("claims.left", left.size(), String.join(Words.say("or.before"), left));
	}

	/** What is counted; nothing for days. */
	private static String unit(Disagreement disagreement) {
		Quantity quantity = disagreement.onScale().getFirst().quantity();
		return (quantity != null) ? Words.code("measure", quantity.measure()) : "";
	}

	private void add(Claim claim) {
		int lane = this.lanes.lane(claim.value(), sources(claim), whom(claim));
		String tip = tip(claim);
		Quantity quantity = claim.quantity();
		if (this.disagreement.scale() == Scale.DATES) {
			date(Objects.requireNonNull(claim.date()), tip, lane);
		}
		else if (this.disagreement.scale() == Scale.POPULATIONS) {
			outlined(Lanes.mark(this.spans, tip, 0, value(most(Objects.requireNonNull(quantity))), lane),
					pattern(claim), "--m-ink-2");
		}
		else {
			number(Objects.requireNonNull(quantity), tip, lane);
		}
	}

	/**
	 * One for each population; beyond so many they come again, and their names tell them
	 * apart.
	 */
	private String pattern(Claim claim) {
		List<String> populations = this.claims.stream().map(ClaimScale::whom).distinct().toList();
		return PATTERNS.get(populations.indexOf(whom(claim)) % PATTERNS.size());
	}

	private static @Nullable BigDecimal most(Quantity quantity) {
		return (quantity.max() != null) ? quantity.max() : quantity.min();
	}

	private void number(Quantity quantity, String tip, int lane) {
		BigDecimal max = quantity.max();
		BigDecimal one = most(quantity);
		if (!quantity.single()) {
			outlined(Lanes.mark(this.spans, tip, value(quantity.min()), value(max), lane), "hatch(--m-dispute)",
					"--m-dispute");
		}
		else if (quantity.approximate() || max == null || quantity.min() == null) {
			outlined(Lanes.mark(this.points, tip, value(one), lane).put("symbol", "diamond"), "--m-card",
					"--m-dispute");
		}
		else {
			Lanes.mark(this.points, tip, value(one), lane).putObject("itemStyle").put("color", "--m-dispute");
		}
	}

	/** A date without a bound ends where it begins. */
	private void date(PartialDate date, String tip, int lane) {
		LocalDate first = Objects.requireNonNullElse(date.earliest(), date.latest());
		LocalDate last = Objects.requireNonNullElse(date.latest(), date.earliest());
		if (Objects.equals(first, last)) {
			Lanes.mark(this.points, tip, time(first), lane).putObject("itemStyle").put("color", "--m-dispute");
		}
		else {
			outlined(Lanes.mark(this.spans, tip, time(first), time(last.plusDays(1)), lane), "hatch(--m-dispute)",
					"--m-dispute");
		}
	}

	private static void outlined(ObjectNode mark, String fill, String line) {
		mark.putObject("itemStyle").put("color", fill).put("borderColor", line).put("borderWidth", 2);
	}

	private ObjectNode axis() {
		ObjectNode axis = JSON.createObjectNode();
		boolean populations = this.disagreement.scale() == Scale.POPULATIONS;
		axis.put("type", (this.disagreement.scale() == Scale.DATES) ? "time" : "value");
		axis.put("scale", !populations).put("splitNumber", 6);
		if (this.disagreement.scale() != Scale.DATES) {
			axis.put("minInterval", 1);
		}
		axis.putArray("boundaryGap").add(populations ? "0%" : "15%").add("15%");
		axis.putObject("narrow").put("splitNumber", 3);
		if (money()) {
			axis.put("form", Words.say("amount.millions", "{value}", "€"));
		}
		return axis;
	}

	private boolean money() {
		Quantity quantity = this.claims.getFirst().quantity();
		return quantity != null && quantity.measure().equals("AMOUNT");
	}

	private double value(@Nullable BigDecimal number) {
		BigDecimal known = Objects.requireNonNull(number);
		return (money() ? known.divide(MILLION) : known).doubleValue();
	}

	private static double time(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
	}

	private String sources(Claim claim) {
		return this.evidence.of(claim)
			.stream()
			.map(Citation::source)
			.map(SourceRef::shortName)
			.distinct()
			.collect(Collectors.joining(", "));
	}

	private static String whom(Claim claim) {
		String population = claim.population();
		return (population != null) ? population : Words.say("claims.population.none");
	}

	private String tip(Claim claim) {
		return Words.say("claims.tip", claim.value(), sources(claim), whom(claim));
	}

	private String words() {
		return Words.say("claims.drawing", Asked.of(this.disagreement).question(),
				this.claims.stream().map(this::tip).collect(Collectors.joining(Words.say("or.before"))));
	}

}
