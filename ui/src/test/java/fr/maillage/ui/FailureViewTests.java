package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import fr.maillage.catalogue.Catalogue;
import fr.maillage.graph.SlowGraph;
import fr.maillage.organization.Organizations;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = FailureViewTests.FailingGraph.class)
class FailureViewTests extends ViewTest {

	@Autowired
	private FailingGraph graph;

	@Test
	void saysThatNothingIsLostAndKeepsTheWaysOut() {
		this.graph.failure = new IllegalStateException("secret");
		assertThat(visit("organismes/ars-normandie")).doesNotContain("secret");
		assertThat(heading()).isEqualTo("Cette page n’a pas pu s’afficher");
		assertThat($(Rail.class).exists()).isTrue();
		assertThat($(Brand.class).exists()).isTrue();
		assertThat($(Footer.class).exists()).isTrue();
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("organismes/ars-normandie", "regions");
	}

	@Test
	void saysThatTheQuestionWasTooSlow() {
		this.graph.failure = new IllegalStateException(SlowGraph.refusal());
		visit("organismes/ars-normandie");
		assertThat(heading()).isEqualTo("La réponse a mis trop de temps");
		assertThat(lead()).contains("dépassé le temps permis", "si vous réessayez");
	}

	/** A graph that tells neither its version nor any body. */
	@TestConfiguration(proxyBeanMethods = false)
	static class FailingGraph {

		private RuntimeException failure = new IllegalStateException();

		@Bean
		@Primary
		Organizations failingOrganizations() {
			return (Organizations) Proxy.newProxyInstance(getClass().getClassLoader(),
					new Class<?>[] { Organizations.class }, (proxy, method, arguments) -> {
						throw this.failure;
					});
		}

		@Bean
		@Primary
		Catalogue failingCatalogue() {
			return () -> {
				throw this.failure;
			};
		}

	}

}
