package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Scale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Claims side by side, "or" between them: none is preferred. */
public final class Duel extends Div {

	/** Longer values are written smaller, all of them alike. */
	private static final int SHORT = 7;

	private static final int SIDE_BY_SIDE = 3;

	private Duel(String className) {
		addClassName(className);
	}

	/** On the page of the disagreement: each value once, whoever says it. */
	public Duel(Disagreement disagreement, Evidence evidence) {
		this("duel");
		Map<String, List<Claim>> sides = disagreement.claims()
			.stream()
			.collect(Collectors.groupingBy(Claim::value, LinkedHashMap::new, Collectors.toList()));
		boolean lengthy = sides.keySet().stream().anyMatch((value) -> value.length() > SHORT);
		setClassName("long", lengthy);
		setClassName("many", sides.size() > SIDE_BY_SIDE || (sides.size() == SIDE_BY_SIDE && lengthy));
		boolean populations = disagreement.scale() == Scale.POPULATIONS;
		sides.forEach((value, claims) -> {
			if (getComponentCount() > 0) {
				Div or = new Div(new Span(Words.say(populations ? "claims.and" : "or")));
				or.addClassName("ou");
				add(or);
			}
			add(new ClaimCard(new H2(value), claims, evidence));
		});
	}

	/** Among other disagreements, below a heading of the third level: each claim once. */
	public static Duel among(Disagreement disagreement, Evidence evidence) {
		Duel sides = new Duel("sides");
		disagreement.claims()
			.forEach((claim) -> sides.add(new ClaimCard(new H4(claim.value()), List.of(claim), evidence)));
		return sides;
	}

}
