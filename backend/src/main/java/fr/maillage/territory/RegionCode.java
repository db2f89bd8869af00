package fr.maillage.territory;

/**
 * The code of a region in INSEE's Code officiel géographique: two digits, such as "28".
 *
 * @param value two digits
 */
public record RegionCode(String value) {

	public RegionCode {
		if (!value.matches("\\d{2}")) {
			throw new IllegalArgumentException("A region code is two digits, such as 28");
		}
	}

	/** Whether these words can be a region code. */
	public static boolean isValid(String value) {
		return value.matches("\\d{2}");
	}

	/** The id of the region in the graph. */
	public String regionId() {
		return "region-" + this.value;
	}

}
