package fr.maillage.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.maillage.figure.Figure;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.StatedValues;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import fr.maillage.wave.WaveSummary;
import java.util.List;

/** What documents tell of the regions of each wave, without naming them. */
class WavesAnswer extends Div {

	WavesAnswer(List<WaveSummary> waves, Evidence evidence) {
		Paragraph lead = new Paragraph();
		lead.addClassName("lead");
		Div proofs = new Div();
		proofs.addClassName("bar");
		for (WaveSummary summary : waves) {
			List<Figure> regions = StatedValues.stated(summary, "REGIONS");
			if (!regions.isEmpty()) {
				Sentence.into(lead, "home.wave.regions", summary.wave().name(),
						new Strong(Words.either(StatedValues.each(summary, "REGIONS"))));
				regions.forEach((figure) -> proofs.add(evidence.proofs(figure)));
			}
		}
		lead.add(Words.say("home.unknown-is-not-none"));
		add(lead, proofs);
	}

}
