package fr.maillage.network;

import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The graph, walked from one thing to those around it; never read as a whole. */
public interface Networks {

	/**
	 * How many things surround a thing, by type of relationship and side; none for an
	 * unknown one.
	 */
	List<NeighborCount> counts(String id);

	/**
	 * A page of the things that surround a thing, each once: those that the most telling
	 * relationships link come first, what documents say before what we deduce, then by
	 * name. Two pages never hold the same thing.
	 * @param types only these types of relationships
	 */
	Window<Neighbor> neighbors(String id, Set<RelationType> types, ScrollPosition position, int limit);

	/**
	 * What an exploration shows, in a fixed number of statements.
	 */
	Network show(Exploration exploration);

	/**
	 * The relationships of these types that link two of these things, by id, at most
	 * {@code limit}.
	 */
	List<Relation> among(Collection<String> ids, Set<RelationType> types, int limit);

}
