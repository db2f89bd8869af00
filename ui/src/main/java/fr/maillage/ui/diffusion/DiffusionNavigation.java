package fr.maillage.ui.diffusion;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.diffusion.MilestoneKind;
import fr.maillage.ui.component.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The way to the diffusion: its address is its state. */
public final class DiffusionNavigation {

	/** Address of the page. */
	public static final String DIFFUSION = "diffusion";

	/** The part of the page that shows what was opened. */
	static final String OPENED = "ouvert";

	/** The line of time. */
	static final String TIME = "frise";

	/** What sources say. */
	static final String TOLD = "sources";

	private static final String KIND = "nature";

	private static final String WAVE = "vague";

	private static final String CUMULATIVE = "cumul";

	/** Of what an address asks for in vain, so much is repeated. */
	private static final int LONGEST = 100;

	private DiffusionNavigation() {
	}

	/** The address of the page as asked, at what was opened. */
	static String address(Asked asked) {
		String address = bare(asked);
		return (asked.opened() != null) ? address + "#" + OPENED : address;
	}

	/** The address of the page as asked, at the line of time. */
	static String inTime(Asked asked) {
		return bare(asked) + "#" + TIME;
	}

	private static String bare(Asked asked) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (asked.kind() != null) {
			parameters.put(KIND, asked.kind().name());
		}
		if (asked.opened() != null) {
			parameters.put(asked.opened().cumulative() ? CUMULATIVE : WAVE, asked.opened().wave());
		}
		return new Location(DIFFUSION, QueryParameters.simple(parameters)).getPathWithQueryParameters();
	}

	/** What an address asks for; what it says that is not known is told apart. */
	static Asked asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		return new Asked(parameters.getSingleParameter(KIND).flatMap(DiffusionNavigation::kind).orElse(null),
				parameters.getSingleParameter(CUMULATIVE)
					.map((wave) -> new Asked.Opened(wave, true))
					.or(() -> parameters.getSingleParameter(WAVE).map((wave) -> new Asked.Opened(wave, false)))
					.orElse(null));
	}

	/** What an address asks for that the page does not know, in sentences. */
	static List<String> unheeded(Location location) {
		return location.getQueryParameters()
			.getSingleParameter(KIND)
			.filter((text) -> kind(text).isEmpty())
			.map((text) -> Words.say("diffusion.unheeded", text.substring(0, Math.min(text.length(), LONGEST))))
			.stream()
			.toList();
	}

	private static Optional<MilestoneKind> kind(String text) {
		return Stream.of(MilestoneKind.values()).filter((kind) -> kind.name().equals(text)).findFirst();
	}

}
