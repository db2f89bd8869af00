package fr.maillage.ui.territory;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Disagreement;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.Unknown;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.DisagreementLine;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What we do not know of a region, and where sources disagree about it. */
final class RegionAside extends Aside {

	RegionAside(RegionalOverview overview) {
		getElement().setAttribute("aria-label", Words.say("aside"));
		if (!overview.unknowns().isEmpty()) {
			add(card("unknowns",
					new Bulleted("aside-list", overview.unknowns().stream().map(RegionAside::line).toList())));
		}
		List<Disagreement> disagreements = overview.disagreements();
		if (!disagreements.isEmpty()) {
			add(card("disagreements",
					new Bulleted("aside-list", disagreements.stream().map(DisagreementLine::new).toList())));
		}
	}

	private static Div card(String headingKey, Bulleted list) {
		Div card = new Div(new H2(Words.say(headingKey)), list);
		card.addClassName("card");
		return card;
	}

	private static ListItem line(Unknown unknown) {
		return new ListItem(Mark.UNKNOWN.drawing(), new Span(words(unknown, unknown.missing(), unknown.total())));
	}

	/** Counted when some of it is known, else in general. */
	private static String words(Unknown unknown, @Nullable Integer missing, @Nullable Integer total) {
		if (missing != null && total != null && missing < total) {
			return Words.say("Kind." + unknown.kind().name() + ".counted", missing, total);
		}
		return Words.label(unknown.kind());
	}

}
