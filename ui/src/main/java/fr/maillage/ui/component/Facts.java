package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import org.jspecify.annotations.Nullable;

/** A list of names and values, such as the identity card of a document. */
public final class Facts {

	private final DescriptionList list;

	private Facts(DescriptionList list) {
		this.list = list;
	}

	/** Adds to that list. */
	public static Facts of(DescriptionList list) {
		return new Facts(list);
	}

	/** Adds a value under the name of that key. */
	public Facts add(String key, Component... value) {
		DescriptionList.Description description = new DescriptionList.Description(value);
		this.list.add(new DescriptionList.Term(Words.say(key)), description);
		return this;
	}

	/** Adds words of the data under the name of that key, when there are any. */
	public Facts printed(String key, @Nullable String words) {
		return (words == null || words.isBlank()) ? this : add(key, new Printed(words));
	}

	/** Adds words of the data, or that no document tells them. */
	public Facts printedOr(String key, @Nullable String words, String unknownKey) {
		return (words == null || words.isBlank()) ? add(key, new Unstated(Words.say(unknownKey)))
				: add(key, new Printed(words));
	}

}
