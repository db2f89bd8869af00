package fr.maillage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Words;
import java.util.EnumMap;
import java.util.Map;

/** Colours and language of every page. */
class Preferences extends Div {

	private final Map<Colours, MenuItem> choices = new EnumMap<>(Colours.class);

	Preferences() {
		addClassName("topr");
		VaadinRequest request = VaadinRequest.getCurrent();
		add(colours((request != null) ? Colours.of(request) : Colours.SYSTEM), languages());
	}

	private MenuBar colours(Colours now) {
		MenuBar bar = new MenuBar();
		bar.addThemeName("tertiary icon");
		MenuItem button = bar.addItem(Icon.SUN_MOON.drawing());
		button.setAriaLabel(Words.say("colours"));
		for (Colours colours : Colours.values()) {
			MenuItem choice = button.getSubMenu().addItem(Words.label(colours), (click) -> choose(colours));
			choice.setCheckable(true);
			choice.setChecked(colours == now);
			this.choices.put(colours, choice);
		}
		return bar;
	}

	private void choose(Colours colours) {
		this.choices.forEach((each, item) -> item.setChecked(each == colours));
		colours.keep(VaadinResponse.getCurrent());
		UI.getCurrent().getPage().setColorScheme(colours.scheme());
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
