package fr.maillage.ui.network;

/**
 * The styles that a drawing brings in a file of its own; on the page they are those of
 * the product.
 */
final class NetworkStyle {

	/** Plain rules of single classes: programs that draw SVG know no others. */
	static final String IN_FILE = """
			text{font-family:"Source Sans 3","Segoe UI",Roboto,Arial,"DejaVu Sans",sans-serif}.paper{fill:#fff}\
			.net-target{fill:none;stroke:none}.net-line{fill:none;stroke:#76868A;stroke-width:1.25}\
			.net-inner{fill:none;stroke:none}.net-point{fill:#76868A;stroke:#76868A;stroke-width:1.2}\
			.net-funds .net-line{stroke:#7B5826;stroke-width:6}.net-funds .net-inner{stroke:#fff;stroke-width:2.4}\
			.net-funds .net-point{fill:#7B5826;stroke:#7B5826}\
			.net-facilitates .net-line{stroke:#0369C9;stroke-width:1.6}\
			.net-facilitates .net-inner{stroke:#0369C9;stroke-width:7;stroke-linecap:round;stroke-dasharray:0 14}\
			.net-facilitates .net-point{fill:#0369C9;stroke:#0369C9}\
			.net-pilots .net-line{stroke:#2E0E54;stroke-width:5}.net-pilots .net-point{fill:#2E0E54;stroke:#2E0E54}\
			.net-participates-in .net-line{stroke:#054438;stroke-width:2}\
			.net-participates-in .net-point{fill:#054438;stroke:#054438}\
			.net-supports .net-line{stroke:#B7467F;stroke-width:4;stroke-linecap:round;stroke-dasharray:0 8}\
			.net-supports .net-point{fill:#B7467F;stroke:#B7467F}\
			.net-inferred .net-line{stroke-dasharray:10 6}.net-inferred .net-inner{stroke-dasharray:10 6}\
			.net-inferred .net-point{fill:#fff}.net-gone{opacity:.45}\
			.net-gone .net-line{stroke-dasharray:1 6}\
			.net-times{font-size:13px;font-weight:700;text-anchor:middle;fill:#15232B}\
			.net-name{font-size:14px;text-anchor:middle;fill:#15232B}\
			.net-number{font-size:13px;font-weight:700;text-anchor:middle;fill:#15232B}\
			.net-national .net-shape{fill:#354256}.net-regional .net-shape{fill:#354256}\
			.net-cluster .net-shape{fill:#0892A9}.net-group .net-shape{fill:#fff;stroke:#1B724D;stroke-width:2.2}\
			.net-establishment .net-shape{fill:#fff;stroke:#1B724D;stroke-width:2.2}.net-core{fill:#1B724D}\
			.net-wave .net-shape{fill:#6E4B9B}.net-theme .net-shape{fill:#A37C3F}\
			.net-territory .net-shape{fill:#fff;stroke:#242526;stroke-width:2}\
			.net-other .net-shape{fill:#fff;stroke:#43535C;stroke-width:2}\
			""";

	private NetworkStyle() {
	}

}
