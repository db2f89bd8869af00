package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Scale;
import fr.maillage.provenance.Wording;

/**
 * One disagreement among others: its question, what each side says, where that stands on
 * a scale when there is one, and what would settle it.
 */
public final class Contradiction extends Article {

	public Contradiction(Disagreement disagreement, Evidence evidence) {
		addClassNames("card", "pad", "contradiction");
		Wording ours = Asked.of(disagreement);
		Link question = new Link(Address.of(disagreement.ref()), "");
		question.add(Asked.question(disagreement));
		Paragraph about = new Paragraph(Asked.subject(disagreement), new Span("\u00a0· "),
				new Span(Words.label(disagreement.scale())));
		about.addClassNames("sm", "mut");
		Div head = new Div(Mark.DISPUTED.drawing(), new H3(question), about);
		head.addClassName("asked");
		add(head, Duel.among(disagreement, evidence));
		if (disagreement.scale() != Scale.WORDS) {
			Paragraph reading = new Paragraph(ClaimScale.reading(disagreement));
			reading.addClassNames("sm", "mut");
			Div scale = new Div(ClaimScale.of(disagreement, evidence), reading);
			scale.addClassName("scale");
			add(scale);
		}
		Div settle = new Div(new Strong(Words.say("disagreement.settle")),
				new Bulleted("settles",
						ours.whatWouldSettle()
							.stream()
							.map((sentence) -> new ListItem(Asked.words(disagreement, sentence)))
							.toList()));
		Div below = new Div(settle);
		below.addClassName("below");
		if (ours.explanation() != null) {
			Div hypothesis = new Div(new Strong(Words.say("disagreement.hypothesis")),
					new Paragraph(Asked.words(disagreement, ours.explanation())));
			below.add(hypothesis);
		}
		add(below);
	}

}
