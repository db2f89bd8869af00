package fr.maillage.ui.search;

import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.EntityRef;
import fr.maillage.search.Found;
import fr.maillage.search.Hit;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Asked;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line under the box.
 *
 * @param group what kind of things begins with this line; empty within a group
 * @param name what the line leads to
 * @param language of the name: French, but for our own words in English
 * @param label what is read aloud and written in the box
 * @param why how it was found, where that is not plain
 * @param address where it leads
 */
record Suggestion(String group, String name, String language, String label, Why why, String address) {

	/** Whether it leads to all that was found, and not to one thing. */
	boolean all() {
		return this.name.equals(this.label);
	}

	/** The best hits, those of one kind together, then the way to all of them. */
	static List<Suggestion> of(String typed, Found found) {
		List<Suggestion> lines = new ArrayList<>();
		found.hits()
			.stream()
			.collect(Collectors.groupingBy((hit) -> hit.entity().kind(), LinkedHashMap::new, Collectors.toList()))
			.forEach((kind, hits) -> hits
				.forEach((hit) -> lines.add(of(hit, (hit == hits.getFirst()) ? Words.label(kind) : ""))));
		String all = (found.total() > 0) ? Words.say("search.all", found.total()) : Words.say("search.none", typed);
		lines.add(new Suggestion("", all, Words.language().getLanguage(), all, new Why("", "fr"),
				SearchNavigation.address(typed, null)));
		return lines;
	}

	private static Suggestion of(Hit hit, String group) {
		EntityRef thing = hit.entity().ref();
		boolean ours = hit.entity() instanceof Disagreement disagreement
				&& Asked.of(disagreement).equals(disagreement.english());
		String name = (hit.entity() instanceof Disagreement disagreement) ? Asked.of(disagreement).subject()
				: thing.name();
		return new Suggestion(group, name, (ours ? Locale.ENGLISH : Locale.FRENCH).getLanguage(),
				Words.say("search.suggestion", name, Words.label(thing.kind())), Why.briefly(hit), Address.of(thing));
	}

}
