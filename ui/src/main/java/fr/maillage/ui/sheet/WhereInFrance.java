package fr.maillage.ui.sheet;

import com.vaadin.flow.component.html.Span;
import fr.maillage.territory.Region;
import fr.maillage.ui.atlas.LocatingMap;
import fr.maillage.ui.component.Words;

/** Where the region is: a small map, and its words. */
final class WhereInFrance extends Span {

	/** Of the drawing, in pixels: as high as the code beside it. */
	private static final int HEIGHT = 84;

	WhereInFrance(Region region) {
		addClassName("where");
		getElement().setAttribute("role", "img");
		getElement().setAttribute("aria-label", Words.say("sheet.where", region.name()));
		getElement().setProperty("innerHTML", new LocatingMap(region.id(), HEIGHT).svg());
	}

}
