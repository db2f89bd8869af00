package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A chart on its sheet: how to read it below, and the ways to take it away. */
public final class Drawing extends Div {

	/**
	 * A sheet.
	 * @param reading how to read it
	 * @param fileName of what is taken away, without its ending
	 */
	public Drawing(Chart chart, String reading, String fileName) {
		addClassNames("card", "pad", "drawing");
		Paragraph words = new Paragraph(reading);
		words.addClassNames("sm", "mut");
		Span label = new Span(Words.say("labelled", Words.say("chart.export")));
		label.addClassNames("sm", "mut");
		Div ways = new Div(label, way(Words.say("chart.svg"), chart, "svg", fileName),
				way(Words.say("chart.png"), chart, "png", fileName));
		ways.addClassNames("bar", "exports");
		Div foot = new Div(words, ways);
		foot.addClassName("drawing-foot");
		add(chart, foot);
	}

	private static NativeButton way(String words, Chart chart, String format, String fileName) {
		NativeButton way = new NativeButton(words);
		way.addClassName("plain");
		way.addClickListener((click) -> chart.save(format, fileName));
		return way;
	}

}
