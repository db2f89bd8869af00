package fr.maillage.ui.atlas;

import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** Writes SVG: every text and value that it is given is escaped. */
public final class Svg {

	private final StringBuilder text = new StringBuilder();

	/** Begins an element with these attributes, by name and value in turn. */
	public Svg open(String name, Object... attributes) {
		begin(name, attributes);
		this.text.append('>');
		return this;
	}

	/** An element without content. */
	public Svg empty(String name, Object... attributes) {
		begin(name, attributes);
		this.text.append("/>");
		return this;
	}

	/** An element with a text. */
	public Svg text(String name, String content, Object... attributes) {
		open(name, attributes);
		this.text.append(escaped(content));
		return close(name);
	}

	/** Ends an element. */
	public Svg close(String name) {
		this.text.append("</").append(name).append('>');
		return this;
	}

	private void begin(String name, Object... attributes) {
		this.text.append('<').append(name);
		for (int index = 0; index < attributes.length; index += 2) {
			this.text.append(' ')
				.append(attributes[index])
				.append("=\"")
				.append(escaped(value(attributes[index + 1])))
				.append('"');
		}
	}

	private static String value(Object value) {
		return (value instanceof Double number) ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	@Override
	public String toString() {
		return this.text.toString();
	}

}
