package fr.maillage.ui;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells a program in JSON that an address leads nowhere, in the place of the page, which
 * only a browser can read.
 */
class NothingThere extends SynchronizedRequestHandler {

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final transient PageStatus status;

	NothingThere(PageStatus status) {
		this.status = status;
	}

	@Override
	public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
			throws IOException {
		if (isInternal(request) || readsHtml(request) || this.status.of(request) != HttpStatusCode.NOT_FOUND) {
			return false;
		}
		HttpStatus status = HttpStatus.NOT_FOUND;
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		Map<String, Object> problem = new LinkedHashMap<>();
		problem.put("status", status.value());
		problem.put("title", status.getReasonPhrase());
		problem.put("detail", "Nothing is at " + request.getPathInfo() + ".");
		response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem));
		return true;
	}

	/** What Vaadin's own script asks for. */
	private static boolean isInternal(VaadinRequest request) {
		return !READING.contains(request.getMethod()) || request.getParameter("v-r") != null
				|| String.valueOf(request.getPathInfo()).startsWith("/VAADIN/");
	}

	private static boolean readsHtml(VaadinRequest request) {
		return String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains("html");
	}

}
