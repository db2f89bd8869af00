package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;

/** The icons in use, from Lucide (ISC): symbols of one file that we serve. */
public enum Icon {

	HOUSE, MAP, LANDMARK, USERS, FILE_TEXT, SCALE, SUN_MOON, CHEVRON_RIGHT, ARROW_RIGHT, EURO, COMPASS, MESSAGES_SQUARE,
	HAND, HANDSHAKE, BUILDING_2, USERS_ROUND, TAG, WAVES, FLASK_CONICAL, CALENDAR_DAYS, LIBRARY, SCROLL_TEXT, HASH,
	LIST_CHECKS, CHART_COLUMN, X, BRACES, SEARCH, TABLE_2, MAP_PIN, PRINTER, CHART_GANTT, CLIPBOARD_CHECK, WAYPOINTS,
	EQUAL_APPROXIMATELY;

	/** Its drawing, for use beside words. */
	public Component drawing() {
		String symbol = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
		return new Glyph("ic", "<svg viewBox='0 0 24 24'><use href='icons/lucide.svg#" + symbol + "'/></svg>");
	}

}
