package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Citations;
import fr.maillage.evidence.Cited;
import fr.maillage.relation.Relation;
import fr.maillage.test.GraphIntegrationTest;
import fr.maillage.ui.component.Quote;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Two facts of one document, followed from the row in which they are written to the page
 * on which they are read: the name of a cluster, and who takes part in it.
 */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class FactTraceIT extends SpringBrowserlessTest {

	private static final String CLUSTER = "cluster-normandie-blocs-operatoires";

	private static final String GROUP = "groupe-normandie-6";

	private static final String DOCUMENT = "diaporama-normandie-2017";

	private static final Told CLUSTER_TOLD = new Told("QVT aux blocs opératoires et performance",
			"octobre – novembre 2015", "Diaporama 2017", "l. 165", "QVT aux blocs opératoires et performance",
			"STATED");

	private static final Told PARTICIPATION_TOLD = new Told("6 établissements de Normandie", "octobre – novembre 2015",
			"Diaporama 2017", "l. 169", "6 établissements engagés d’octobre – novembre 2015 à aujourd’hui", "STATED");

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

	@Autowired
	private Clusters clusters;

	@Autowired
	private Citations citations;

	@Test
	void isARowOfTheDocument() throws IOException {
		NamedCsvRecord cluster = row("clusters.csv", (row) -> row.getField("id").equals(CLUSTER));
		assertThat(cluster.getField("name")).isEqualTo(CLUSTER_TOLD.name());
		assertThat(cluster.getField("since")).startsWith(CLUSTER_TOLD.since());
		assertThat(cluster.getField("locator")).isEqualTo(CLUSTER_TOLD.locator());
		assertThat(cluster.getField("quote")).isEqualTo(CLUSTER_TOLD.quote());
		assertThat(cluster.getField("reason")).isEmpty();
		NamedCsvRecord participation = row("relations.csv",
				(row) -> row.getField("from").equals(GROUP) && row.getField("to").equals(CLUSTER));
		assertThat(participation.getField("type")).isEqualTo("PARTICIPATES_IN");
		assertThat(participation.getField("since")).startsWith(PARTICIPATION_TOLD.since());
		assertThat(participation.getField("locator")).isEqualTo(PARTICIPATION_TOLD.locator());
		assertThat(participation.getField("quote")).isEqualTo(PARTICIPATION_TOLD.quote());
		NamedCsvRecord group = row("groups.csv", (row) -> row.getField("id").equals(GROUP));
		assertThat(group.getField("name")).isEqualTo(PARTICIPATION_TOLD.name());
		assertThat(group.getField("max")).isEqualTo("6");
	}

	@Test
	void isInTheGraph() {
		assertThat(inGraph("""
				MATCH (cluster:Cluster {id: $cluster})
				MATCH (citation:Citation {locator: $locator})-[:OF]->(document:SourceDocument)
				WHERE citation.id IN cluster.citationIds
				RETURN cluster.name AS name, cluster.sinceText AS since, cluster.status AS status,
				  document.shortName AS document, citation.locator AS locator, citation.quote AS quote
				""", CLUSTER_TOLD)).isEqualTo(CLUSTER_TOLD);
		assertThat(inGraph("""
				MATCH (group:ParticipantGroup {id: $group})-[takesPart:PARTICIPATES_IN]->(:Cluster {id: $cluster})
				MATCH (citation:Citation {locator: $locator})-[:OF]->(document:SourceDocument)
				WHERE citation.id IN takesPart.citationIds
				RETURN group.name AS name, takesPart.sinceText AS since, takesPart.status AS status,
				  document.shortName AS document, citation.locator AS locator, citation.quote AS quote
				""", PARTICIPATION_TOLD)).isEqualTo(PARTICIPATION_TOLD);
	}

	@Test
	void isToldByThePort() {
		ClusterSummary summary = this.clusters.summaries(List.of(CLUSTER)).getFirst();
		Cluster cluster = summary.cluster();
		Citation naming = citation(cluster, CLUSTER_TOLD);
		assertThat(new Told(cluster.name(), Objects.requireNonNull(cluster.validity().since()).text(),
				naming.source().shortName(), naming.locator(), naming.quote(), cluster.status().name()))
			.isEqualTo(CLUSTER_TOLD);
		Relation participation = summary.participants().getFirst();
		Citation counting = citation(participation, PARTICIPATION_TOLD);
		assertThat(new Told(participation.from().name(),
				Objects.requireNonNull(participation.validity().since()).text(), counting.source().shortName(),
				counting.locator(), counting.quote(), participation.status().name()))
			.isEqualTo(PARTICIPATION_TOLD);
		assertThat(summary.headcount().max()).isEqualTo(6);
	}

	@Test
	void isAnsweredToPrograms() {
		JsonNode cluster = new GraphQlOverHttp(this.port).ask("""
				{ cluster(id: "%s") {
				  name status since { text } citations { ...cited } headcount { max }
				  participants { nodes { from { name } status since { text } citations { ...cited } } }
				} }
				fragment cited on Citation { locator quote source { shortName } }
				""".formatted(CLUSTER)).at("/cluster");
		assertThat(told(cluster.at("/name"), cluster, CLUSTER_TOLD)).isEqualTo(CLUSTER_TOLD);
		JsonNode participation = cluster.at("/participants/nodes/0");
		assertThat(told(participation.at("/from/name"), participation, PARTICIPATION_TOLD))
			.isEqualTo(PARTICIPATION_TOLD);
		assertThat(cluster.at("/headcount/max").intValue()).isEqualTo(6);
	}

	@Test
	void isReadOnThePage() {
		UI.getCurrent().setLocale(Locale.FRENCH);
		UI.getCurrent().navigate("clusters/" + CLUSTER);
		assertThat(text($(H1.class).single())).isEqualTo(CLUSTER_TOLD.name());
		assertThat(text($(Paragraph.class).withClassName("lead").single())).contains("6", "établissements");
		assertThat(text((Component) getCurrentView())).contains(CLUSTER_TOLD.since(), PARTICIPATION_TOLD.name());
		assertProof(CLUSTER_TOLD, "ligne 165");
		assertProof(PARTICIPATION_TOLD, "ligne 169");
	}

	private void assertProof(Told told, String place) {
		NativeButton badge = $(NativeButton.class).withClassName("proof")
			.withCondition((proof) -> text(proof).contains(told.locator()))
			.first();
		assertThat(text(badge)).contains("établi", told.document());
		test(badge).click();
		Popover window = $(Popover.class).all().getLast();
		assertThat(text(window)).contains("Établi par un document", place);
		assertThat(text($(Quote.class, window).single())).isEqualTo("«\u00a0" + told.quote() + "\u00a0»");
	}

	private Told inGraph(String question, Told told) {
		Record found = this.driver.executableQuery(question)
			.withParameters(Map.of("cluster", CLUSTER, "group", GROUP, "locator", told.locator()))
			.execute()
			.records()
			.getFirst();
		return new Told(found.get("name").asString(), found.get("since").asString(), found.get("document").asString(),
				found.get("locator").asString(), found.get("quote").asString(), found.get("status").asString());
	}

	private Citation citation(Cited cited, Told told) {
		return this.citations.byIds(cited.citationIds())
			.values()
			.stream()
			.filter((citation) -> citation.locator().equals(told.locator()))
			.findFirst()
			.orElseThrow();
	}

	private static Told told(JsonNode name, JsonNode thing, Told told) {
		for (JsonNode citation : thing.at("/citations")) {
			if (citation.at("/locator").stringValue().equals(told.locator())) {
				return new Told(name.stringValue(), thing.at("/since/text").stringValue(),
						citation.at("/source/shortName").stringValue(), citation.at("/locator").stringValue(),
						citation.at("/quote").stringValue(), thing.at("/status").stringValue());
			}
		}
		throw new AssertionError("No citation at " + told.locator() + " in " + thing);
	}

	private static NamedCsvRecord row(String file, Predicate<NamedCsvRecord> wanted) throws IOException {
		String path = "/seed/sources/" + DOCUMENT + "/" + file;
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(
					new InputStreamReader(Objects.requireNonNull(FactTraceIT.class.getResourceAsStream(path), path),
							StandardCharsets.UTF_8))) {
			return rows.stream()
				.filter(wanted)
				.filter((row) -> !row.getField("quote").isEmpty())
				.findFirst()
				.orElseThrow();
		}
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

	/** The same at every step. */
	private record Told(String name, String since, String document, String locator, String quote, String status) {
	}

}
