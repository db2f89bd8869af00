package fr.maillage.ui.check;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.check.CheckKind;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to the checks: the address holds which one is shown alone. */
public final class CheckNavigation {

	/** Address of the page. */
	public static final String CHECKS = "controles";

	private static final String CHECK = "controle";

	private static final int LONGEST = 100;

	private CheckNavigation() {
	}

	/** The address of the page; of one check alone when there is one. */
	static String address(@Nullable CheckKind kind) {
		return (kind == null) ? CHECKS
				: new Location(CHECKS, QueryParameters.of(CHECK, kind.name())).getPathWithQueryParameters();
	}

	/** The check that an address asks for alone. */
	static Optional<CheckKind> asked(Location location) {
		return written(location)
			.flatMap((name) -> Stream.of(CheckKind.values()).filter((kind) -> kind.name().equals(name)).findFirst());
	}

	/** What it asks for that is no check. */
	static Optional<String> unheeded(Location location) {
		return asked(location).isPresent() ? Optional.empty()
				: written(location).map((name) -> name.substring(0, Math.min(name.length(), LONGEST)));
	}

	private static Optional<String> written(Location location) {
		return location.getQueryParameters().getSingleParameter(CHECK);
	}

}
