package fr.maillage.ui.component;

/** Where in a document, in words for a person who listens. */
final class Locator {

	private Locator() {
	}

	static String spoken(String locator) {
		if (locator.startsWith("l. ")) {
			String lines = locator.substring(3);
			boolean several = lines.contains("-") || lines.contains(",") || lines.contains(" ");
			return Words.say(several ? "locator.lines" : "locator.line", lines);
		}
		return locator;
	}

}
