package fr.maillage.ui;

import fr.maillage.catalogue.Catalogue;
import fr.maillage.catalogue.InMemoryCatalogue;
import fr.maillage.catalogue.Meta;
import fr.maillage.catalogue.Readiness;
import fr.maillage.check.Checks;
import fr.maillage.check.InMemoryChecks;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.InMemoryClusters;
import fr.maillage.coverage.Matrices;
import fr.maillage.diffusion.Diffusions;
import fr.maillage.evidence.Citations;
import fr.maillage.evidence.InMemoryCitations;
import fr.maillage.figure.Figures;
import fr.maillage.figure.InMemoryFigures;
import fr.maillage.funding.Fundings;
import fr.maillage.history.Changes;
import fr.maillage.history.InMemoryChanges;
import fr.maillage.introduction.InMemoryIntroductions;
import fr.maillage.introduction.Introductions;
import fr.maillage.map.Maps;
import fr.maillage.method.InMemoryMethods;
import fr.maillage.method.Methods;
import fr.maillage.network.InMemoryNetworks;
import fr.maillage.network.Networks;
import fr.maillage.organization.InMemoryOrganizations;
import fr.maillage.organization.Organizations;
import fr.maillage.peer.InMemoryPeers;
import fr.maillage.peer.Peers;
import fr.maillage.provenance.Disagreements;
import fr.maillage.provenance.InMemoryDisagreements;
import fr.maillage.provenance.InMemorySources;
import fr.maillage.provenance.Sources;
import fr.maillage.relation.Entities;
import fr.maillage.relation.InMemoryEntities;
import fr.maillage.relation.InMemoryRelations;
import fr.maillage.relation.Relations;
import fr.maillage.search.InMemorySearches;
import fr.maillage.search.Searches;
import fr.maillage.territory.InMemoryTerritories;
import fr.maillage.territory.Territories;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.history.PageHistory;
import fr.maillage.ui.map.Panels;
import fr.maillage.ui.network.NetworkStart;
import fr.maillage.ui.sheet.ProductAddress;
import fr.maillage.ui.sheet.SheetPress;
import fr.maillage.ui.sheet.SheetReader;
import fr.maillage.ui.thing.Surroundings;
import fr.maillage.unknown.InMemoryUnknowns;
import fr.maillage.unknown.Unknowns;
import fr.maillage.wave.InMemoryWaves;
import fr.maillage.wave.Waves;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the pages need, without a database. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ NetworkStart.class, PageEvidence.class, PageHistory.class, Panels.class, PageStatus.class,
		ProductAddress.class, SheetPress.class, SheetReader.class, Surroundings.class, UiSetup.class })
class InMemoryProduct {

	@Bean
	Readiness readiness() {
		return new Readiness();
	}

	@Bean
	Catalogue catalogue() {
		return new InMemoryCatalogue(new Meta("1.0.0", "0006", "abc123", null,
				Map.of("Organization", 3L, "Ars", 2L, "Region", 1L), Map.of(), 0, 5, 2, 1, "Licence Ouverte 2.0"));
	}

	@Bean
	Territories territories() {
		return new InMemoryTerritories(Story.regions());
	}

	@Bean
	Matrices matrices() {
		return StoryMatrices.matrices();
	}

	@Bean
	Networks networks(Relations relations, Entities entities) {
		return new InMemoryNetworks(relations, entities);
	}

	@Bean
	Introductions introductions() {
		return new InMemoryIntroductions(List.of());
	}

	@Bean
	Peers peers() {
		return new InMemoryPeers(List.of());
	}

	@Bean
	Checks checks() {
		return new InMemoryChecks(List.of());
	}

	@Bean
	Fundings fundings() {
		return StoryFundings.fundings();
	}

	@Bean
	Diffusions diffusions() {
		return StoryDiffusions.diffusions();
	}

	@Bean
	Maps maps() {
		return StoryMaps.maps();
	}

	@Bean
	Clusters clusters() {
		return new InMemoryClusters(List.of(Story.cluster()));
	}

	@Bean
	Organizations organizations() {
		return new InMemoryOrganizations(Story.organizations());
	}

	@Bean
	Sources sources() {
		return new InMemorySources(Story.documents(), Story.facts());
	}

	@Bean
	Disagreements disagreements() {
		return new InMemoryDisagreements(List.of(Story.DISPUTE));
	}

	@Bean
	Waves waves() {
		return new InMemoryWaves(List.of(Story.wave()));
	}

	@Bean
	Changes changes() {
		return new InMemoryChanges(Story.changes());
	}

	@Bean
	Methods methods() {
		return new InMemoryMethods(Story.topics(), List.of(), List.of());
	}

	@Bean
	Figures figures() {
		return new InMemoryFigures(Story.figures());
	}

	@Bean
	Entities entities() {
		return new InMemoryEntities(Story.things(), Story.relations());
	}

	@Bean
	Searches searches() {
		return new InMemorySearches(Story.things(), Map.of("vauge", "vague"), 3);
	}

	@Bean
	Unknowns unknowns() {
		return new InMemoryUnknowns();
	}

	@Bean
	Relations relations() {
		return new InMemoryRelations(Story.relations());
	}

	@Bean
	Citations citations() {
		return new InMemoryCitations(Story.citations());
	}

}
