package fr.maillage.ui.thing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Hidden;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.List;

/** The filters of a list, each with a way to take it off. */
final class ActiveFilters extends Nav {

	private final ThingList list;

	private final EntityList asked;

	private final List<Filter> filters = new ArrayList<>();

	ActiveFilters(ThingList list, Narrowed narrowed) {
		this.list = list;
		this.asked = narrowed.list();
		addClassNames("bar", "active");
		setAriaLabel(Words.say("things.active"));
		String category = this.asked.category();
		if (category != null) {
			this.filters.add(new Filter("category", list.words(category), false, this.asked.in(null)));
		}
		for (EntityRef near : narrowed.near()) {
			this.filters.add(new Filter(near.kind().name(), near.name(), true, without(near)));
		}
		String text = this.asked.text();
		if (text != null) {
			this.filters.add(new Filter("text", text, true, this.asked.named(null)));
		}
		this.filters.forEach((filter) -> add(chip(filter)));
		setVisible(!this.filters.isEmpty());
		if (this.filters.size() > 1) {
			add(all());
		}
	}

	/** Takes them all off; the order stays. */
	Link all() {
		return new Link(ThingNavigation.address(this.list, EntityList.of(this.asked.kind()).by(this.asked.order())),
				Words.say("things.active.clear"));
	}

	int number() {
		return this.filters.size();
	}

	/** All of them in words: « Normandie » (région) et « bloc » (mot du nom). */
	Span words() {
		Span words = new Span();
		for (int i = 0; i < this.filters.size(); i++) {
			if (i > 0) {
				words.add(new Span(Words.say((i < this.filters.size() - 1) ? "and.before" : "and.between")));
			}
			Filter filter = this.filters.get(i);
			Sentence.into(words, "things.active.named", filter.value(), filter.label());
		}
		return words;
	}

	private EntityList without(EntityRef near) {
		return this.asked.near(this.asked.near().stream().filter((id) -> !id.equals(near.id())).toList());
	}

	private Link chip(Filter filter) {
		Link chip = new Link(ThingNavigation.address(this.list, filter.without()), "");
		Span label = new Span(filter.label() + " ");
		label.addClassName("mut3");
		chip.add(Hidden.text(Words.say("things.active.remove")), label, new Strong(filter.value()), Icon.X.drawing());
		chip.addClassNames("chip", "filtered");
		return chip;
	}

	/**
	 * One filter.
	 *
	 * @param name the last part of the key of its label
	 * @param words what it asks for
	 * @param printed whether the words are of the data or the reader's, not ours
	 * @param without the list without it
	 */
	private record Filter(String name, String words, boolean printed, EntityList without) {

		String label() {
			return Words.say("things.active." + this.name);
		}

		Component value() {
			return this.printed ? new Printed(this.words) : new Span(this.words);
		}

	}

}
