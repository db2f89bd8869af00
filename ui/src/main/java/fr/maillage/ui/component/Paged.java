package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * A long list, page after page: it always says how many are shown of how many, and never
 * cuts in silence.
 *
 * @param <T> what is listed
 */
public final class Paged<T> extends Div {

	private final UnorderedList list = new UnorderedList();

	private final Span shown = new Span();

	private final NativeButton more = new NativeButton(Words.say("paged.more"));

	private final transient Function<ScrollPosition, Window<T>> pages;

	private final transient Function<T, Component> row;

	private final long total;

	private transient ScrollPosition next = ScrollPosition.keyset();

	public Paged(String className, long total, Function<ScrollPosition, Window<T>> pages, Function<T, Component> row) {
		this.total = total;
		this.pages = pages;
		this.row = row;
		this.list.addClassName(className);
		this.shown.getElement().setAttribute("role", "status");
		this.more.addClassName("btn");
		this.more.addClickListener((click) -> showNext());
		Div foot = new Div(this.shown, this.more);
		foot.addClassNames("bar", "paged");
		add(this.list, foot);
		showNext();
	}

	private void showNext() {
		Window<T> page = this.pages.apply(this.next);
		page.forEach((item) -> this.list.add(new ListItem(this.row.apply(item))));
		boolean another = page.hasNext();
		if (another) {
			this.next = page.positionAt(page.size() - 1);
		}
		this.more.setVisible(another);
		this.shown.setText(Words.say("paged.shown", this.list.getComponentCount(), this.total));
		this.shown.setVisible(this.list.getComponentCount() < this.total);
	}

}
