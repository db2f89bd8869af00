package fr.maillage.ui.sheet;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way to the regional sheets. */
public final class SheetNavigation {

	/** Address of all the sheets. */
	public static final String SHEETS = "fiches";

	static final String SHEET = Address.REGIONS + "/:code/fiche";

	private static final String CODE = "code";

	private static final String SINCE = "depuis";

	private SheetNavigation() {
	}

	/** The address of the sheet of the region of that code. */
	static String address(String code, @Nullable LocalDate since) {
		return asked(Address.REGIONS + "/" + code + "/fiche", since);
	}

	/** The address of all the sheets. */
	static String address(@Nullable LocalDate since) {
		return asked(SHEETS, since);
	}

	private static String asked(String path, @Nullable LocalDate since) {
		return (since == null) ? path : new Location(path, QueryParameters.simple(Map.of(SINCE, since.toString())))
			.getPathWithQueryParameters();
	}

	static String code(RouteParameters parameters) {
		return parameters.get(CODE).orElse("");
	}

	/** The day since which changes are told; empty when the address says none. */
	static Optional<LocalDate> since(Location location) {
		return said(location).flatMap(SheetNavigation::day);
	}

	/** What the address says of a day that is none. */
	static Optional<String> unheeded(Location location) {
		return said(location).filter((text) -> day(text).isEmpty())
			.map((text) -> Words.say("sheet.unheeded", text.substring(0, Math.min(text.length(), 40))));
	}

	private static Optional<String> said(Location location) {
		return location.getQueryParameters().getSingleParameter(SINCE).filter((text) -> !text.isEmpty());
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeException _) {
			return Optional.empty();
		}
	}

}
