package fr.maillage.ui.funding;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.funding.FundingNature;
import fr.maillage.funding.FundingOrder;
import fr.maillage.funding.FundingQuestion;
import fr.maillage.ui.component.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to what is known of money: its address is its state. */
public final class FundingNavigation {

	/** Address of the page. */
	public static final String FUNDINGS = "financements";

	/** The part of the page that shows what was opened. */
	static final String OPENED = "ouvert";

	private static final String FUNDER = "financeur";

	private static final String WAVE = "vague";

	private static final String REGION = "region";

	private static final String YEAR = "annee";

	private static final String NATURE = "nature";

	private static final String ORDER = "ordre";

	private static final String LINE = "ligne";

	/** Of what an address asks for in vain, so much is repeated. */
	private static final int LONGEST = 100;

	/** So many lines can be opened at once. */
	private static final int MOST = 50;

	private static final Pattern FOUR_DIGITS = Pattern.compile("[12]\\d{3}");

	private FundingNavigation() {
	}

	/** The address of the page as asked. */
	static String address(Asked asked) {
		FundingQuestion question = asked.question();
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		put(parameters, FUNDER, question.funder());
		put(parameters, WAVE, question.wave());
		put(parameters, REGION, question.region());
		put(parameters, YEAR, (question.year() != null) ? question.year().toString() : null);
		put(parameters, NATURE, (question.nature() != null) ? question.nature().name() : null);
		put(parameters, ORDER, (question.order() != FundingOrder.AMOUNT) ? question.order().name() : null);
		if (!asked.selected().isEmpty()) {
			parameters.put(LINE, asked.selected());
		}
		String address = new Location(FUNDINGS, new QueryParameters(parameters)).getPathWithQueryParameters();
		return asked.selected().isEmpty() ? address : address + "#" + OPENED;
	}

	/** What an address asks for; what it says that is not known is told apart. */
	static Asked asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		FundingQuestion question = new FundingQuestion(text(parameters, FUNDER), text(parameters, WAVE),
				text(parameters, REGION),
				parameters.getSingleParameter(YEAR)
					.filter((year) -> FOUR_DIGITS.matcher(year).matches())
					.map(Integer::valueOf)
					.orElse(null),
				constant(parameters, NATURE, FundingNature.values()).orElse(null),
				constant(parameters, ORDER, FundingOrder.values()).orElse(FundingOrder.AMOUNT));
		return new Asked(question, parameters.getParameters(LINE).stream().distinct().limit(MOST).toList());
	}

	/** What an address asks for that is not understood, in sentences. */
	static List<String> unheeded(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		return Stream
			.of(unknown(parameters, NATURE, (text) -> constant(parameters, NATURE, FundingNature.values()).isPresent()),
					unknown(parameters, ORDER,
							(text) -> constant(parameters, ORDER, FundingOrder.values()).isPresent()),
					unknown(parameters, YEAR, (text) -> FOUR_DIGITS.matcher(text).matches()))
			.flatMap(Optional::stream)
			.map((text) -> Words.say("funding.unheeded", bounded(text)))
			.toList();
	}

	/** So much of what somebody wrote is repeated. */
	static String bounded(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, List.of(value));
		}
	}

	private static @Nullable String text(QueryParameters parameters, String name) {
		return parameters.getSingleParameter(name).filter((text) -> !text.isBlank()).orElse(null);
	}

	private static Optional<String> unknown(QueryParameters parameters, String name, Predicate<String> known) {
		return parameters.getSingleParameter(name).filter(known.negate());
	}

	private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, E[] values) {
		return parameters.getSingleParameter(name)
			.flatMap((text) -> Stream.of(values).filter((value) -> value.name().equals(text)).findFirst());
	}

}
