package fr.maillage.ui.component;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/**
 * The product's own words, in the language of the page. Every text that a person reads
 * comes from here or from the data.
 */
public final class Words {

	private Words() {
	}

	/** The words of that key. */
	public static String say(String key, Object... arguments) {
		return I18NProvider.translate(key, arguments);
	}

	/** The words for a constant: its key is the type's name, a dot, the constant's. */
	public static String label(Enum<?> constant) {
		return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
	}

	/** The words for a code of a closed list, such as {@code establishment.EHPAD}. */
	public static String code(String family, String code) {
		return say(family + "." + code);
	}

	/** Alternatives, none before another: « 12 ou 11 », « 2016 ; 2017 ou fin 2015 ». */
	public static String either(List<String> alternatives) {
		if (alternatives.size() < 2) {
			return String.join("", alternatives);
		}
		return String.join(say("or.before"), alternatives.subList(0, alternatives.size() - 1)) + say("or.between")
				+ alternatives.getLast();
	}

	/** The language of the page. */
	public static Locale language() {
		UI ui = UI.getCurrent();
		return (ui != null) ? ui.getLocale() : Locale.FRENCH;
	}

}
