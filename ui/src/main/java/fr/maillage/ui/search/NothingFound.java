package fr.maillage.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.maillage.cypher.SearchText;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Found;
import fr.maillage.search.Search;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Nearest;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.thing.ThingList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Why nothing was found, and what to try. */
final class NothingFound extends Div {

	private static final String FINESS = "\\d{9}";

	/**
	 * @param things how many things were searched
	 * @param elsewhere how many answer of other kinds
	 */
	NothingFound(Search search, Found found, long things, long elsewhere) {
		addClassNames("card", "pad", "nothing");
		add(because(search, found, things, elsewhere), new H2(Words.say("search.try")),
				new Bulleted("questions", attempts(search, found, elsewhere)));
	}

	private static Paragraph because(Search search, Found found, long things, long elsewhere) {
		Paragraph because = new Paragraph();
		Printed text = new Printed(search.text());
		if (elsewhere > 0) {
			EntityKind kind = search.kinds().iterator().next();
			return Sentence.into(because, "search.nothing.kind", text, Words.label(kind));
		}
		if (isFiness(search)) {
			return Sentence.into(because, "search.nothing.finess", text);
		}
		if (!search.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
			return Sentence.into(because, "search.nothing.signs", text);
		}
		if (found.unknown().isEmpty()) {
			return Sentence.into(because, "search.nothing.together", text);
		}
		return Sentence.into(because, "search.nothing.unknown", new Printed(found.unknown().getFirst()),
				Words.say("search.things", things));
	}

	private static boolean isFiness(Search search) {
		return search.text().replace(" ", "").matches(FINESS);
	}

	private static List<Component> attempts(Search search, Found found, long elsewhere) {
		List<Component> attempts = new ArrayList<>();
		if (elsewhere > 0) {
			attempts.add(new Link(SearchNavigation.address(search.text(), null), Words.say("search.all", elsewhere)));
		}
		String known = Arrays.stream(search.text().split("\\s+"))
			.filter((word) -> found.unknown().stream().noneMatch(word::contains))
			.filter(SearchText::tells)
			.collect(Collectors.joining(" "));
		if (!found.unknown().isEmpty() && !known.isEmpty()) {
			attempts.add(new Link(SearchNavigation.address(known, null), Words.say("search.try.known", known)));
		}
		else if (found.unknown().isEmpty() && known.contains(" ")) {
			String longest = Arrays.stream(known.split(" ")).max(Comparator.comparingInt(String::length)).orElseThrow();
			attempts.add(new Link(SearchNavigation.address(longest, null), Words.say("search.try.known", longest)));
		}
		if (isFiness(search)) {
			ThingList establishments = ThingList.ESTABLISHMENTS;
			attempts.add(new Link(establishments.address(), Words.label(establishments)));
		}
		else {
			attempts.add(new Paragraph(Words.say("search.try.shorter")));
		}
		attempts.addAll(Nearest.to(""));
		return attempts;
	}

}
