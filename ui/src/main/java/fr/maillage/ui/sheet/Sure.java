package fr.maillage.ui.sheet;

import com.vaadin.flow.component.html.Span;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;

/**
 * How sure something is, mark and word; nothing when a document says it, as the legend of
 * the sheet tells.
 */
final class Sure extends Span {

	Sure(Mark mark) {
		addClassName("sure");
		if (mark == Mark.STATED) {
			setVisible(false);
			return;
		}
		add(new Span(" "), mark.drawing(), new Span("\u00a0" + Words.label(mark)));
	}

}
