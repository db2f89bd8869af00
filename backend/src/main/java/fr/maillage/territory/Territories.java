package fr.maillage.territory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
	 * What is known of a region and what is not, in a fixed number of statements; empty
	 * for an unknown code.
	 */
	Optional<RegionalOverview> overview(RegionCode code);

	/** What is known of clusters over today's regions, in one statement. */
	ClusterCoverage coverage();

}
