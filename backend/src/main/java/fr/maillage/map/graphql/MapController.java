package fr.maillage.map.graphql;

import fr.maillage.graphql.BadInput;
import fr.maillage.map.Level;
import fr.maillage.map.Located;
import fr.maillage.map.Maps;
import fr.maillage.map.Measure;
import fr.maillage.map.Place;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.map.Unplaced;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.relation.graphql.Things;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what is known where. */
@Controller
class MapController {

	private static final int MOST = 100;

	private final Maps maps;

	MapController(Maps maps) {
		this.maps = maps;
	}

	@QueryMapping
	TerritoryMap map(@Argument Measure measure, @Argument Level level) {
		if (!measure.at(level)) {
			throw new BadInput("`measure` %s is of regions only: leave `level` out.".formatted(measure));
		}
		return this.maps.map(measure, level);
	}

	@QueryMapping
	List<Place> mapPlaces(@Argument int first) {
		return this.maps.places(atMost(first));
	}

	@QueryMapping
	Unplaced unplaced(@Argument int first) {
		return this.maps.unplaced(atMost(first));
	}

	@SchemaMapping
	CompletableFuture<Entity> territory(TerritoryValue value, DataLoader<String, Entity> things) {
		return things.load(value.territory().id());
	}

	@SchemaMapping
	CompletableFuture<Entity> region(TerritoryValue value, DataLoader<String, Entity> things) {
		return things.load(value.region().id());
	}

	@SchemaMapping(typeName = "MapPlace")
	CompletableFuture<Entity> where(Place place, DataLoader<String, Entity> things) {
		return things.load(place.place().id());
	}

	@SchemaMapping(typeName = "MapPlace")
	List<Located> present(Place place) {
		return place.located();
	}

	@SchemaMapping
	CompletableFuture<Entity> entity(Located located, DataLoader<String, Entity> things) {
		return things.load(located.thing().id());
	}

	@SchemaMapping
	List<Relation> placedBy(Located located) {
		return located.relations();
	}

	@SchemaMapping
	CompletableFuture<List<Entity>> nodes(Unplaced unplaced, DataLoader<String, Entity> things) {
		return Things.named(unplaced.things(), things);
	}

	private static int atMost(int first) {
		if (first < 1 || first > MOST) {
			throw new BadInput("`first` is %d; it goes from 1 to %d.".formatted(first, MOST));
		}
		return first;
	}

}
