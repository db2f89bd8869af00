package fr.maillage.ui.map;

import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.evidence.Cited;
import fr.maillage.figure.Figure;
import fr.maillage.figure.Figures;
import fr.maillage.map.Knowledge;
import fr.maillage.map.Located;
import fr.maillage.map.Maps;
import fr.maillage.map.Measure;
import fr.maillage.map.Place;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.relation.EntityKind;
import fr.maillage.territory.RegionCode;
import fr.maillage.territory.RegionalBody;
import fr.maillage.territory.RegionalPair;
import fr.maillage.territory.Territories;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what is behind a number or a spot of the map. */
@Component
public class Panels {

	/** So many rows are shown at once. */
	private static final int ROWS = 100;

	private final Maps maps;

	private final Clusters clusters;

	private final Figures figures;

	private final Territories territories;

	private final PageEvidence pageEvidence;

	Panels(Maps maps, Clusters clusters, Figures figures, Territories territories, PageEvidence pageEvidence) {
		this.maps = maps;
		this.clusters = clusters;
		this.figures = figures;
		this.territories = territories;
		this.pageEvidence = pageEvidence;
	}

	/** What was opened; empty when this map has no such territory or place. */
	Optional<MapPanel> of(TerritoryMap map, List<Place> places, Opened opened) {
		return switch (opened) {
			case Opened.OfTerritory(String id) -> map.territories()
				.stream()
				.filter((value) -> value.territory().id().equals(id))
				.findFirst()
				.map((value) -> territory(value, map.measure()));
			case Opened.OfPlace(String id) ->
				places.stream().filter((place) -> place.place().id().equals(id)).findFirst().map(this::place);
		};
	}

	private MapPanel territory(TerritoryValue value, Measure measure) {
		MapPanel panel = new MapPanel(value.territory(), Values.words(value, measure));
		switch (measure) {
			case PAIR -> pair(value, panel);
			case PARTICIPANTS -> participants(value, panel);
			default -> located(value, measure, panel);
		}
		return panel;
	}

	private void located(TerritoryValue value, Measure measure, MapPanel panel) {
		List<Located> things = things(value, measure);
		List<Figure> told = (measure == Measure.CLUSTERS && value.knowledge() != Knowledge.KNOWN)
				? told(value.territory().id()) : List.of();
		Evidence evidence = this.pageEvidence.of(Stream.concat(placing(things), told.stream()));
		panel.located(things, evidence);
		panel.more(things.size(), (value.knowledge() == Knowledge.KNOWN) ? value.things()
				: Math.max(value.things(), value.withoutDepartement()));
		told.forEach((figure) -> panel.told(Words.say("map.told", figure.name(), figure.value()), evidence,
				figure.citationIds()));
		if (things.isEmpty() && told.isEmpty()) {
			panel.muted(Words.say("map.nothing"));
		}
	}

	/** What is there, or in its region without département when that is all there is. */
	private List<Located> things(TerritoryValue value, Measure measure) {
		if (value.knowledge() == Knowledge.KNOWN || value.withoutDepartement() == 0) {
			return this.maps.located(measure, value.territory().id(), ROWS);
		}
		return this.maps.located(measure, value.region().id(), ROWS)
			.stream()
			.filter((located) -> located.relations()
				.stream()
				.noneMatch((relation) -> relation.to().kind() == EntityKind.DEPARTEMENT))
			.toList();
	}

	/** What documents say of its clusters without describing any. */
	private List<Figure> told(String regionId) {
		return this.figures.about(List.of(regionId))
			.getOrDefault(regionId, List.of())
			.stream()
			.filter((figure) -> figure.measure().equals("CLUSTERS"))
			.toList();
	}

	private void participants(TerritoryValue value, MapPanel panel) {
		List<String> ids = things(value, Measure.CLUSTERS).stream().map((located) -> located.thing().id()).toList();
		List<ClusterSummary> summaries = this.clusters.summaries(ids);
		panel.participants(summaries,
				this.pageEvidence.of(summaries.stream().flatMap((summary) -> summary.participants().stream())));
		panel.more(ids.size(), value.things());
		if (ids.isEmpty()) {
			panel.muted(Words.say("map.nothing"));
		}
	}

	private void pair(TerritoryValue value, MapPanel panel) {
		this.territories.region(new RegionCode(value.code())).ifPresent((region) -> {
			RegionalPair pair = this.territories.pairsOf(List.of(region)).get(region.id());
			if (pair != null) {
				Evidence evidence = this.pageEvidence.of(Stream.of(pair.ars(), pair.aract()).flatMap(Panels::covering));
				panel.body("ARS", pair.ars(), evidence);
				panel.body("Aract", pair.aract(), evidence);
			}
		});
	}

	private MapPanel place(Place place) {
		MapPanel panel = new MapPanel(place.place(),
				Words.say("map.place." + place.place().kind().name(), place.number()));
		panel.located(place.located(), this.pageEvidence.of(placing(place.located())));
		panel.more(place.located().size(), place.number());
		return panel;
	}

	private static Stream<? extends Cited> placing(List<Located> things) {
		return things.stream().flatMap((located) -> located.relations().stream());
	}

	private static Stream<? extends Cited> covering(RegionalBody side) {
		return side.covers().stream();
	}

}
