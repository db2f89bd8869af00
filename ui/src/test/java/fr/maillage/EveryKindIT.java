package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.relation.EntityKind;
import fr.maillage.test.GraphIntegrationTest;
import fr.maillage.ui.component.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Every kind of thing has a page and a type in GraphQL, and both tell the same of it: of
 * the first by name, of the one with the most relationships, and of the one on which
 * documents disagree most.
 */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryKindIT extends SpringBrowserlessTest {

	private static final String THINGS = """
			{ things(kind: %s, first: 100) { nodes { id disagreements { id } relations(first: 1) { totalCount } } } }
			""";

	@LocalServerPort
	private int port;

	@BeforeEach
	void speakFrench() {
		UI.getCurrent().setLocale(Locale.FRENCH);
	}

	@ParameterizedTest
	@EnumSource
	void isToldAlikeOnItsPageAndToPrograms(EntityKind kind) {
		for (String id : examples(kind)) {
			JsonNode node = node(id);
			assertThat(node.at("/__typename").stringValue()).as(id).isEqualTo(kind.label());
			assertThat(onPage(Address.of(kind, id))).as(id).isEqualTo(Told.byGraphQl(kind, node));
		}
	}

	private Set<String> examples(EntityKind kind) {
		List<JsonNode> things = StreamSupport
			.stream(ask(THINGS.formatted(kind)).at("/things/nodes").spliterator(), false)
			.toList();
		assertThat(things).as("things of the kind " + kind).isNotEmpty();
		return Stream
			.of(things.getFirst(), most(things, (thing) -> thing.at("/relations/totalCount").intValue()),
					most(things, (thing) -> thing.at("/disagreements").size()))
			.map((thing) -> thing.at("/id").stringValue())
			.collect(Collectors.toSet());
	}

	/** The thing with all its relationships, page after page. */
	private JsonNode node(String id) {
		JsonNode node = ask(Told.question(id, null)).at("/node");
		ArrayNode relations = (ArrayNode) node.at("/relations/nodes");
		JsonNode page = node;
		while (page.at("/relations/pageInfo/hasNextPage").booleanValue()) {
			page = ask(Told.question(id, page.at("/relations/pageInfo/endCursor").stringValue())).at("/node");
			page.at("/relations/nodes").forEach(relations::add);
		}
		return node;
	}

	private static JsonNode most(List<JsonNode> things, Function<JsonNode, Integer> number) {
		return things.stream().max(Comparator.comparing(number)).orElseThrow();
	}

	private JsonNode ask(String document) {
		return new GraphQlOverHttp(this.port).ask(document);
	}

	private Told onPage(String address) {
		UI.getCurrent().navigate(address);
		List<ListItem> beside = $(UnorderedList.class).withClassName("aside-list")
			.all()
			.stream()
			.flatMap((list) -> list.getChildren().map(ListItem.class::cast))
			.toList();
		return new Told(text($(H1.class).single()), facts(), citations(),
				beside.stream().filter((line) -> !line.hasClassName("dispute")).map(EveryKindIT::text).toList(),
				beside.stream()
					.filter((line) -> line.hasClassName("dispute"))
					.map((line) -> $(Anchor.class, line).single().getHref())
					.map((href) -> href.substring(href.indexOf('/') + 1))
					.collect(Collectors.toCollection(TreeSet::new)));
	}

	/**
	 * Lines with a proof, cards of clusters, claims, answers, numbers, and facts of a
	 * document.
	 */
	private int facts() {
		long lines = $(Div.class).withClassName("line")
			.all()
			.stream()
			.filter((line) -> $(Span.class, line).withClassName("proofs").exists())
			.count();
		long rows = $(NativeTable.class).withClassName("figure-table")
			.all()
			.stream()
			.mapToLong((table) -> $(NativeTableRow.class, table.getBody()).all().size())
			.sum();
		return (int) (lines + rows) + $(Article.class).withClassName("clc").all().size()
				+ $(Div.class).withClassName("says").all().size()
				+ $(NativeTableRow.class).withClassName("answer").all().size()
				+ $(ListItem.class).withClassName("fact").all().size();
	}

	/** Opens every proof, and takes from its window the address of each citation. */
	private Set<String> citations() {
		$(NativeButton.class).withClassName("proof").all().forEach((proof) -> test(proof).click());
		return $(Anchor.class).withClassName("open")
			.all()
			.stream()
			.map((link) -> link.getHref().replaceFirst(".*preuve=", ""))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
