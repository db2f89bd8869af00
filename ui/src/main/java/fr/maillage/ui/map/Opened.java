package fr.maillage.ui.map;

/** What is open beside the map. */
sealed interface Opened {

	/** Id of the territory or of the place. */
	String id();

	/**
	 * What a territory’s number counts.
	 */
	record OfTerritory(String id) implements Opened {
	}

	/**
	 * Who stands at a place.
	 */
	record OfPlace(String id) implements Opened {
	}

}
