package fr.maillage.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** What can be done with a whole network. */
final class NetworkTools extends Div {

	NetworkTools(Asked asked) {
		addClassNames("bar", "choices", "net-tools");
		add(step("network.undo", asked.walking(asked.exploration().undo()), asked.exploration().steps().size()),
				step("network.redo", asked.walking(asked.exploration().redo()), asked.exploration().undone().size()),
				copy(), arrangement(asked), day(asked));
	}

	/** A way back or forth; without one its words stay, so that nothing jumps. */
	private static Component step(String key, Asked then, int number) {
		if (number == 0) {
			Span none = new Span(Words.say(key, number));
			none.addClassNames("btn", "off");
			none.getElement().setAttribute("aria-disabled", "true");
			return none;
		}
		Link link = new Link(NetworkNavigation.address(then), Words.say(key, number));
		link.addClassName("btn");
		return link;
	}

	private static Component arrangement(Asked asked) {
		Nav nav = new Nav();
		nav.addClassName("seg");
		nav.setAriaLabel(Words.say("network.arrangement"));
		nav.add(choice(asked.byLevel(false), "network.arrangement.free", !asked.levels()),
				choice(asked.byLevel(true), "network.arrangement.levels", asked.levels()));
		return nav;
	}

	private static Link choice(Asked then, String key, boolean current) {
		Link link = new Link(NetworkNavigation.address(then), Words.say(key));
		if (current) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	private static Component copy() {
		NativeButton copy = new NativeButton(Words.say("network.copy"));
		copy.addClassName("btn");
		Span copied = new Span();
		copied.getElement().setAttribute("role", "status");
		copy.addClickListener((click) -> UI.getCurrent()
			.getPage()
			.executeJs("return navigator.clipboard.writeText(window.location.href).then(() => true, () => false)")
			.then(Boolean.class, (done) -> copied.setText(Words.say(done ? "cite.copied" : "cite.refused"))));
		return new Span(copy, new Span(" "), copied);
	}

	private static Component day(Asked asked) {
		DatePicker day = new DatePicker(Words.say("network.day"));
		day.setLocale(Words.language());
		day.setClearButtonVisible(true);
		day.setValue(asked.day());
		day.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				Location location = new Location(NetworkNavigation.address(asked.on(change.getValue())));
				UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
			}
		});
		return day;
	}

}
