package fr.maillage.unknown.graph;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Unknown;
import fr.maillage.relation.Unknown.Kind;
import fr.maillage.test.GraphIntegrationTest;
import fr.maillage.unknown.Unknowns;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the five documents leave unsaid. */
@GraphIntegrationTest(seed = true)
class CypherUnknownsIT {

	@Autowired
	private Entities entities;

	@Autowired
	private Unknowns unknowns;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					cluster-normandie-blocs-operatoires | NAMES_OF_PARTICIPANTS 1/6, SPLIT_BETWEEN_CLUSTERS, FUNDER, AMOUNT, FACILITATOR, END
					cluster-rhone-centre-filiere-gerontologique | NAMES_OF_PARTICIPANTS 1/8, FUNDER, AMOUNT, BEGINNING, END
					cluster-isere-2018 | NAMES_OF_PARTICIPANTS 0/null, SPLIT_BETWEEN_CLUSTERS, AMOUNT 0/1, PILOT, THEMES
					vague-1 | NAMES_OF_CLUSTERS 0/12, NAMES_OF_PARTICIPANTS 0/null
					vague-2 | NAMES_OF_CLUSTERS 0/null, NAMES_OF_PARTICIPANTS 0/null, THEMES, END
					vague-dgcs-2018 | NUMBER_OF_CLUSTERS, NUMBER_OF_PARTICIPANTS, AMOUNT 0/1, END
					anfh | BEGINNING_OF_ROLES 0/2, ADDRESS, URL
					ars-bretagne | ROLE
					residence-le-6eme | SECTOR, FINESS
					chu-caen | CLUSTER, SECTOR, FINESS
					groupe-rhone-centre-8 | NAMES_OF_PARTICIPANTS 1/8, SECTOR
					experience-absence-ash | FUNDER
					experience-accueil-des-patients | CARRIER, FUNDER, PLACE
					experience-bfc-ehpad-2019 | CARRIER
					programme-clusters-qvct |
					departement-01 | CLUSTERS
					theme-attractivite | CLUSTERS
					evenement-agrement-anfh-2007 |
					appel-ars-hauts-de-france-2018 |
					enquete-q7-identifiees | COUNT
					figure-clusters-nouvelle-aquitaine-risques-qualite | NUMBER
					aef-bfc-2023 | LICENCE
					desaccord-k2 |
					""")
	void areToldKindByKind(String id, @Nullable String expected) {
		assertThat(of(id).stream().map(CypherUnknownsIT::words).collect(joining(", ")))
			.isEqualTo(Objects.requireNonNullElse(expected, ""));
	}

	@Test
	void areTheSameForARegionAsItsOverviewTells() {
		assertThat(of("region-28")).extracting(Unknown::kind).contains(Kind.ARACT, Kind.SPLIT_BETWEEN_CLUSTERS);
		assertThat(of("ancienne-region-basse-normandie")).isEmpty();
	}

	private List<Unknown> of(String id) {
		Entity thing = this.entities.find(id).orElseThrow();
		return this.unknowns.of(thing);
	}

	private static String words(Unknown unknown) {
		return unknown.kind() + ((unknown.known() != null) ? " " + unknown.known() + "/" + unknown.total() : "");
	}

}
