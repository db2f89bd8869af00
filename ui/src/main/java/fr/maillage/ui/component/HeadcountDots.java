package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;

/**
 * One ring for each establishment counted: with a heart when it is named, square for a
 * clinic. The words beside it say the same.
 */
public final class HeadcountDots extends Span {

	/** More than these are told by their number alone. */
	private static final int DRAWN_AT_MOST = 24;

	public HeadcountDots(String spoken) {
		addClassName("dots");
		getElement().setAttribute("role", "img").setAttribute("aria-label", spoken);
	}

	/** Adds rings: the first ones named, the last ones only possible ("18 à 24"). */
	public HeadcountDots add(int certain, int possible, int named, boolean square) {
		if (certain + possible <= DRAWN_AT_MOST) {
			for (int i = 0; i < certain + possible; i++) {
				Span dot = new Span();
				dot.addClassName("dot");
				dot.setClassName("named", i < named);
				dot.setClassName("square", square);
				dot.setClassName("possible", i >= certain);
				add(dot);
			}
		}
		return this;
	}

}
