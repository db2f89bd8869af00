package fr.maillage.ui.sheet;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Cited;
import fr.maillage.evidence.SourceRef;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The documents of a sheet, numbered as they come, each with the places that were
 * referred to.
 */
final class References {

	private final Evidence evidence;

	private final Map<SourceRef, Set<String>> places = new LinkedHashMap<>();

	private final Map<SourceRef, Integer> numbers = new LinkedHashMap<>();

	References(Evidence evidence) {
		this.evidence = evidence;
	}

	/** The numbers of the documents that prove something: [1][3]. */
	Numbers to(Cited... cited) {
		return to(Stream.of(cited).flatMap((one) -> one.citationIds().stream()).distinct().toList());
	}

	/** The same, of these citations. */
	Numbers to(Collection<String> citationIds) {
		String words = this.evidence.of(citationIds)
			.stream()
			.map(this::number)
			.distinct()
			.sorted()
			.map((number) -> "[" + number + "]")
			.collect(Collectors.joining());
		return new Numbers(words);
	}

	private int number(Citation citation) {
		this.places.computeIfAbsent(citation.source(), (source) -> new LinkedHashSet<>()).add(citation.locator());
		return this.numbers.computeIfAbsent(citation.source(), (source) -> this.numbers.size() + 1);
	}

	/** The documents that were referred to, with the places. */
	OrderedList list() {
		OrderedList list = new OrderedList();
		list.addClassName("sources");
		this.places.forEach((source, locators) -> {
			Span number = new Span("[" + this.numbers.get(source) + "]");
			number.addClassName("number");
			String dated = (source.date() != null) ? source.date().text() : Words.say("sheet.undated");
			list.add(
					new ListItem(number, new Span(" "), new Printed(source.title()), new Span(", "), new Printed(dated),
							new Span("\u00a0: "), new Printed(String.join(Words.say("or.before"), locators))));
		});
		return list;
	}

	/** Raised numbers after what they prove. */
	@Tag("sup")
	static final class Numbers extends HtmlContainer {

		Numbers(String words) {
			setText(words);
			setVisible(!words.isEmpty());
		}

	}

}
