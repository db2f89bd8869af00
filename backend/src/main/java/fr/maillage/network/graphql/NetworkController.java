package fr.maillage.network.graphql;

import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import fr.maillage.network.Neighbor;
import fr.maillage.network.Networks;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.RelationType;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers what surrounds a thing. */
@Controller
class NetworkController {

	private final Entities entities;

	private final Networks networks;

	NetworkController(Entities entities, Networks networks) {
		this.entities = entities;
		this.networks = networks;
	}

	@QueryMapping
	@Nullable Neighborhood neighborhood(@Argument String id, @Argument @Nullable List<RelationType> types, PageRequest page) {
		EnumSet<RelationType> wanted = (types != null && !types.isEmpty()) ? EnumSet.copyOf(types)
				: EnumSet.allOf(RelationType.class);
		return this.entities.find(id).map((center) -> {
			Window<Neighbor> neighbors = this.networks.neighbors(id, wanted, page.position(), page.size());
			return new Neighborhood(center, Connection.of(neighbors, page, (_) -> 0), this.networks.counts(id));
		}).orElse(null);
	}

	@SchemaMapping
	CompletableFuture<Entity> neighbor(Neighbor neighbor, DataLoader<String, Entity> things) {
		return things.load(neighbor.neighbor().id());
	}

}
