package fr.maillage.ui.diffusion;

import com.vaadin.flow.component.html.Span;
import fr.maillage.diffusion.Reach;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;

/**
 * How sure the clusters of a wave are: which we tie to it, and which are only announced.
 */
final class ReachMarks extends Span {

	ReachMarks(Reach reach) {
		addClassNames("sm", "mut");
		int clusters = reach.clusters().size();
		if (reach.inferred() > 0) {
			add(new Span(" "), Mark.INFERRED.drawing(), new Span(" " + inferred(reach.inferred(), clusters)));
		}
		if (reach.announced() > 0) {
			add(new Span(" "), Mark.ANNOUNCED.drawing(),
					new Span(" " + Announced.words(reach.announced(), reach.announced(), clusters)));
		}
	}

	/** How many of so many clusters we tie to a wave. */
	static String inferred(int inferred, int clusters) {
		return (inferred == clusters) ? Words.say("diffusion.inferred.all", inferred)
				: Words.say("diffusion.inferred", inferred);
	}

}
