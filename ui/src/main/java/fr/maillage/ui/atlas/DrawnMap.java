package fr.maillage.ui.atlas;

import com.vaadin.flow.component.html.Div;

/** A map on a page: its territories and spots are links. */
public final class DrawnMap extends Div {

	/**
	 * The router knows links of HTML only: for one of SVG it is given such a link to
	 * follow.
	 */
	private static final String FOLLOW = """
			this.addEventListener('click', (event) => {
				const from = event.target.closest('a[href]');
				if (!from || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
					return;
				}
				event.preventDefault();
				event.stopPropagation();
				const link = document.createElement('a');
				link.href = from.getAttribute('href');
				link.setAttribute('router-link', '');
				link.hidden = true;
				this.after(link);
				link.click();
				link.remove();
			})""";

	public DrawnMap(MapDrawing drawing) {
		this(drawing.onPage());
		addClassName("map-drawn");
	}

	/** Any drawing of ours, written by {@link Svg}. */
	public DrawnMap(String svg) {
		getElement().setProperty("innerHTML", svg);
		getElement().executeJs(FOLLOW);
	}

}
