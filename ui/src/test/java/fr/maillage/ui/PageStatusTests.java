package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import fr.maillage.catalogue.Readiness;
import fr.maillage.graph.SlowGraph;
import fr.maillage.relation.Entities;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PageStatusTests extends ViewTest {

	@Autowired
	private PageStatus status;

	@Autowired
	private Readiness readiness;

	@Test
	void isThatOfAPageWhenTheThingIsHeld() {
		assertThat(this.status.of(request("/organismes/ars-normandie"))).isEqualTo(HttpStatusCode.OK);
	}

	@Test
	void tellsThatNothingHasThatId() {
		assertThat(this.status.of(request("/organismes/inconnu"))).isEqualTo(HttpStatusCode.NOT_FOUND);
		assertThat(this.status.of(request("/regions/28/fiche"))).isEqualTo(HttpStatusCode.OK);
		assertThat(this.status.of(request("/regions/99/fiche"))).isEqualTo(HttpStatusCode.NOT_FOUND);
		assertThat(this.status.of(request("/nulle-part"))).isEqualTo(HttpStatusCode.NOT_FOUND);
	}

	@Test
	void leavesItToThePageToSayThatTheGraphDoesNotAnswer() {
		PageStatus failing = new PageStatus(this.readiness,
				(Entities) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Entities.class },
						(proxy, method, arguments) -> {
							throw SlowGraph.refusal();
						}));
		assertThat(failing.of(request("/organismes/ars-normandie"))).isEqualTo(HttpStatusCode.OK);
	}

	private static VaadinRequest request(String path) {
		Map<String, Object> told = Map.of("getPathInfo", path, "getService", VaadinService.getCurrent(),
				"getParameterMap", Map.of());
		return (VaadinRequest) Proxy.newProxyInstance(PageStatusTests.class.getClassLoader(),
				new Class<?>[] { VaadinRequest.class }, (proxy, method, arguments) -> told.get(method.getName()));
	}

}
