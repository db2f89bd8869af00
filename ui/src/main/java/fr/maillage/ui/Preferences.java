package fr.maillage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Words;

/** Colours and language of every page. */
class Preferences extends Div {

	private final NativeButton button = new NativeButton();

	private Colours colours;

	Preferences() {
		addClassName("topr");
		VaadinRequest request = VaadinRequest.getCurrent();
		this.colours = (request != null) ? Colours.of(request) : Colours.SYSTEM;
		this.button.addClassName("colours");
		this.button.add(Icon.SUN_MOON.drawing());
		this.button.addClickListener((click) -> choose(this.colours.next()));
		tell();
		add(this.button, languages());
	}

	private void choose(Colours chosen) {
		this.colours = chosen;
		chosen.keep(VaadinResponse.getCurrent());
		UI.getCurrent().getPage().setColorScheme(chosen.scheme());
		tell();
	}

	/** Which colours they are; another click takes the next. */
	private void tell() {
		String words = Words.say("colours", Words.label(this.colours));
		this.button.setAriaLabel(words);
		this.button.setTitle(words);
	}

	private static Div languages() {
		Div languages = new Div();
		languages.addClassName("languages");
		languages.getElement().setAttribute("role", "group");
		languages.getElement().setAttribute("aria-label", Words.say("language"));
		for (Language language : Language.values()) {
			NativeButton button = new NativeButton(language.name(), (click) -> {
				language.keep(VaadinResponse.getCurrent());
				UI.getCurrent().getPage().reload();
			});
			button.setAriaLabel(Words.label(language));
			button.getElement().setAttribute("lang", language.locale().getLanguage());
			button.getElement()
				.setAttribute("aria-pressed",
						String.valueOf(Words.language().getLanguage().equals(language.locale().getLanguage())));
			languages.add(button);
		}
		return languages;
	}

}
