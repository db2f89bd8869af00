package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page: one heading, its answer in a sentence, then sections. */
public abstract class Page extends Main implements HasDynamicTitle {

	private String title = "";

	protected Page() {
		setId("contenu");
	}

	@Override
	public String getPageTitle() {
		return this.title.isEmpty() ? Words.say("product") : Words.say("title", this.title);
	}

	/** Empties the page: the router reuses it for another address of the same kind. */
	protected void begin(String title) {
		removeAll();
		this.title = title;
	}

	/** Tells another title while the page stays. */
	protected void retitle(String title) {
		this.title = title;
		UI.getCurrent().getPage().setTitle(getPageTitle());
	}

	/** The heading, with what the thing is underneath. */
	protected void heading(Component heading, String... meta) {
		H1 h1 = new H1(heading);
		h1.getElement().setAttribute("tabindex", "-1");
		add(h1);
		if (meta.length > 0) {
			Div line = new Div();
			line.addClassName("meta");
			for (String part : meta) {
				line.add(new Span(part));
			}
			add(line);
		}
	}

	/** The sentence on which the page opens. */
	protected Paragraph lead() {
		Paragraph lead = new Paragraph();
		lead.addClassName("lead");
		return lead;
	}

	/** The same, when it is plain words. */
	protected Paragraph lead(String words) {
		Paragraph lead = lead();
		lead.setText(words);
		return lead;
	}

	/** A section with its heading. */
	public static Section section(String heading, Component... content) {
		Div head = new Div(new H2(heading));
		head.addClassName("sech");
		Section section = new Section(head);
		section.add(content);
		return section;
	}

	/** Things side by side. */
	public static Div bar(Component... content) {
		Div bar = new Div(content);
		bar.addClassName("bar");
		return bar;
	}

	/** A white sheet with a thin border. */
	public static Div card(Component... content) {
		Div card = new Div(content);
		card.addClassNames("card", "pad");
		return card;
	}

}
