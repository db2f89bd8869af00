package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Unknown;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What no source tells of a thing, and where sources disagree about it. */
public final class Beside extends Aside {

	private Beside(List<Unknown> unknowns, List<Disagreement> disagreements) {
		getElement().setAttribute("aria-label", Words.say("aside"));
		if (!unknowns.isEmpty()) {
			add(card("unknowns", new Bulleted("aside-list", unknowns.stream().map(Beside::line).toList())));
		}
		if (!disagreements.isEmpty()) {
			add(card("disagreements",
					new Bulleted("aside-list", disagreements.stream().map(DisagreementLine::new).toList())));
		}
	}

	/** Lays what a page tells, and beside it what it cannot tell, if anything. */
	public static Div lay(Div told, List<Unknown> unknowns, List<Disagreement> disagreements) {
		Div layout = new Div();
		if (told.getChildren().findAny().isPresent()) {
			layout.add(told);
		}
		if (!unknowns.isEmpty() || !disagreements.isEmpty()) {
			layout.addClassName(layout.getChildren().findAny().isPresent() ? "lay" : "alone");
			layout.add(new Beside(unknowns, disagreements));
		}
		return layout;
	}

	private static Div card(String headingKey, Bulleted list) {
		Div card = new Div(new H2(Words.say(headingKey)), list);
		card.addClassName("card");
		return card;
	}

	private static ListItem line(Unknown unknown) {
		return new ListItem(Mark.UNKNOWN.drawing(), new Span(words(unknown)));
	}

	/** What is not told, in words. */
	public static String words(Unknown unknown) {
		return words(unknown, unknown.known(), unknown.missing(), unknown.total());
	}

	/** Counted when some of it is known of so many, else in general. */
	private static String words(Unknown unknown, @Nullable Integer known, @Nullable Integer missing,
			@Nullable Integer total) {
		if (known == null || known == 0) {
			return Words.label(unknown.kind());
		}
		return (missing != null && total != null)
				? Words.say("Kind." + unknown.kind().name() + ".counted", missing, total)
				: Words.say("Kind." + unknown.kind().name() + ".others");
	}

}
