package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims side by side, "or" between them: none is preferred. */
public final class Duel extends Div {

	/** Longer values are written smaller, all of them alike. */
	private static final int SHORT = 7;

	private static final int SIDE_BY_SIDE = 3;

	public Duel(Disagreement disagreement, Evidence evidence) {
		addClassName("duel");
		Map<String, List<Claim>> sides = disagreement.claims()
			.stream()
			.collect(Collectors.groupingBy(Claim::value, LinkedHashMap::new, Collectors.toList()));
		boolean lengthy = sides.keySet().stream().anyMatch((value) -> value.length() > SHORT);
		setClassName("long", lengthy);
		setClassName("many", sides.size() > SIDE_BY_SIDE || (sides.size() == SIDE_BY_SIDE && lengthy));
		sides.forEach((value, claims) -> {
			if (getComponentCount() > 0) {
				Div or = new Div(new Span(Words.say("or")));
				or.addClassName("ou");
				add(or);
			}
			add(new ClaimCard(value, claims, evidence));
		});
	}

}
