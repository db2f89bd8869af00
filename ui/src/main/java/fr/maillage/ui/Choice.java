package fr.maillage.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person chose for every page, kept in a cookie that holds nothing else.
 *
 * @param name of the cookie
 */
record Choice(String name) {

	private static final int A_YEAR = (int) Duration.ofDays(365).toSeconds();

	<E extends Enum<E>> Optional<E> read(VaadinRequest request, Class<E> type) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(this.name))
			.flatMap((cookie) -> Arrays.stream(type.getEnumConstants())
				.filter((constant) -> constant.name().equals(cookie.getValue())))
			.findFirst();
	}

	void write(VaadinResponse response, Enum<?> constant) {
		Cookie cookie = new Cookie(this.name, constant.name());
		cookie.setPath("/");
		cookie.setMaxAge(A_YEAR);
		cookie.setHttpOnly(true);
		cookie.setAttribute("SameSite", "Lax");
		response.addCookie(cookie);
	}

}
