package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityOrder;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.List;

/** The orders in which a list can stand; none to choose when there is but one. */
final class OrderChips extends Nav {

	OrderChips(ThingList list, EntityList asked) {
		List<EntityOrder> orders = asked.orders();
		setAriaLabel(Words.say("things.order"));
		addClassNames("bar", "orders");
		setVisible(orders.size() > 1);
		Span words = new Span(Words.say("labelled", Words.say("things.order")));
		words.addClassNames("sm", "mut");
		add(words);
		orders.forEach((order) -> add(link(list, asked, order)));
	}

	private static Link link(ThingList list, EntityList asked, EntityOrder order) {
		Link link = new Link(ThingNavigation.address(list, asked.by(order)), words(asked, order));
		if (order == asked.order()) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	/** The largest number is one of another thing in each list. */
	private static String words(EntityList asked, EntityOrder order) {
		return switch (order) {
			case NAME -> Words.say("things.by.name");
			case NEWEST -> Words.say("things.by.newest");
			case LARGEST -> Words.say("things.largest." + asked.kind().name());
		};
	}

}
