package fr.maillage.territory;

import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The regions and départements. */
public interface Territories {

	/** The region of that code, or empty. */
	Optional<Region> region(RegionCode code);

	/** A page of today's 18 regions, ordered by name then id. */
	Window<Region> regions(ScrollPosition position, int limit);

	/** How many regions there are today. */
	long countRegions();

	/** The départements of each of these regions, by region id, ordered by code. */
	Map<String, List<Departement>> departementsOf(Collection<String> regionIds);

	/** The ARS/Aract pair of each of these regions, by region id. */
	Map<String, RegionalPair> pairsOf(Collection<Region> regions);

	/**
	 * A page of who does what in each of these regions, by region id, ordered by the
	 * actor's name: what is done for the things located in it, and what the bodies that
	 * cover it do.
	 */
	Map<String, Window<Relation>> actors(Collection<String> regionIds, Set<RelationType> types, ScrollPosition position,
			int limit);

	/** How many relationships tell who does what in each of these regions. */
	Map<String, Long> countActors(Collection<String> regionIds, Set<RelationType> types);

	/**
	 * What is known of a region and what is not, in a fixed number of statements; empty
	 * for an unknown code.
	 */
	Optional<RegionalOverview> overview(RegionCode code);

	/**
	 * What is known of each of these regions and what is not, by region id, in as many
	 * statements as for one.
	 */
	Map<String, RegionalOverview> overviews(Collection<Region> regions);

	/** What is known of clusters over today's regions, in one statement. */
	ClusterCoverage coverage();

}
