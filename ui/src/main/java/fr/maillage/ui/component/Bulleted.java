package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** A list of lines. */
public final class Bulleted extends UnorderedList {

	public Bulleted(String className, Collection<? extends Component> lines) {
		addClassName(className);
		lines.forEach((line) -> add((line instanceof ListItem) ? line : new ListItem(line)));
	}

}
