package fr.maillage.ui.search;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.function.Consumer;

/**
 * The keys of the box that its component does not know: Enter without a chosen
 * suggestion, and "/", which comes to the box from anywhere but another field.
 */
final class Keys {

	private static final String TEXT = "event.detail";

	private static final String LISTEN = """
			const box = this;
			box.addEventListener('keydown', (event) => {
				const text = box.inputElement.value.trim();
				if (event.key !== 'Enter' || !text || box.inputElement.getAttribute('aria-activedescendant')) return;
				event.stopPropagation();
				event.preventDefault();
				box.dispatchEvent(new CustomEvent('asked', {detail: text}));
				box.close();
				box.inputElement.blur();
			}, true);
			document.addEventListener('keydown', (event) => {
				const field = event.composedPath()[0];
				if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !box.isConnected
					|| field.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(field.tagName)
					|| !box.checkVisibility()) return;
				event.preventDefault();
				box.focus();
			});""";

	private Keys() {
	}

	/** Tells the text on which Enter was pressed, when no suggestion was chosen. */
	static void ask(ComboBox<?> box, Consumer<String> asked) {
		box.getElement()
			.addEventListener("asked", (event) -> asked.accept(event.getEventData().get(TEXT).asString()))
			.addEventData(TEXT);
		box.addAttachListener((attach) -> box.getElement().executeJs(LISTEN));
	}

}
