package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A translated sentence with live parts: the places {0}, {1}… of the translation take
 * links, numbers in bold or proofs.
 */
public final class Sentence {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

	private Sentence() {
	}

	/** Writes the sentence of that key, with its parts in their places. */
	public static <T extends HasComponents> T into(T target, String key, Object... parts) {
		String words = Words.say(key);
		Matcher place = PLACE.matcher(words);
		int written = 0;
		while (place.find()) {
			text(target, words.substring(written, place.start()));
			Object part = parts[Integer.parseInt(place.group(1))];
			if (part instanceof Component component) {
				target.add(component);
			}
			else {
				text(target, part.toString());
			}
			written = place.end();
		}
		text(target, words.substring(written));
		return target;
	}

	private static void text(HasComponents target, String words) {
		if (!words.isEmpty()) {
			target.add(new Text(words));
		}
	}

}
