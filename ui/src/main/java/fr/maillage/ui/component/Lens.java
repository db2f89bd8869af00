package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.RelationType;

/**
 * The five relationships that the product is about, each with its glyph, its line and its
 * word, then its colour.
 */
public enum Lens {

	FUNDS(RelationType.FUNDS, Icon.EURO, "<path d='M0 5.5h44M0 10.5h44' stroke-width='1.8'/>"),
	PILOTS(RelationType.PILOTS, Icon.COMPASS, "<path d='M0 8h44' stroke-width='5'/>"),
	FACILITATES(RelationType.FACILITATES, Icon.MESSAGES_SQUARE, """
			<path d='M0 8h44' stroke-width='1.6'/><g fill='currentColor' stroke='none'><circle cx='7' cy='8' r='3.4'/>\
			<circle cx='21' cy='8' r='3.4'/><circle cx='35' cy='8' r='3.4'/></g>"""),
	PARTICIPATES_IN(RelationType.PARTICIPATES_IN, Icon.HAND, "<path d='M0 8h44' stroke-width='2'/>"),
	SUPPORTS(RelationType.SUPPORTS, Icon.HANDSHAKE,
			"<path d='M2 8h44' stroke-width='4' stroke-linecap='round' stroke-dasharray='0 8'/>");

	private final RelationType type;

	private final Icon icon;

	private final String line;

	Lens(RelationType type, Icon icon, String line) {
		this.type = type;
		this.icon = icon;
		this.line = "<svg width='44' height='16' viewBox='0 0 44 16' fill='none' stroke='currentColor'>" + line
				+ "</svg>";
	}

	/** The type of relationship that it shows. */
	public RelationType type() {
		return this.type;
	}

	/** Glyph, word and line. */
	public Component heading() {
		Span heading = new Span(this.icon.drawing(), new Strong(Words.label(this)), new Glyph("ln", this.line));
		heading.addClassNames("lens", cssClass());
		return heading;
	}

	private String cssClass() {
		return "lens-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
	}

}
