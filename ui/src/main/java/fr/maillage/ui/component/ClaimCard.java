package fr.maillage.ui.component;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import fr.maillage.evidence.Citation;
import fr.maillage.provenance.Claim;
import java.util.List;
import java.util.Objects;

/**
 * One value that is claimed, with every document that says so: the same size for every
 * side.
 */
public final class ClaimCard extends Article {

	ClaimCard(HtmlContainer value, List<Claim> claims, Evidence evidence) {
		addClassNames("card", "claim");
		value.addClassName("n");
		value.getElement().setAttribute("lang", "fr");
		add(value);
		claims.forEach((claim) -> add(one(claim, evidence)));
	}

	/** One document that says so. */
	private static Div one(Claim claim, Evidence evidence) {
		Div one = new Div();
		one.addClassName("says");
		List<Citation> citations = evidence.of(claim);
		citations.stream()
			.map(Citation::quote)
			.filter(Objects::nonNull)
			.distinct()
			.forEach((quote) -> one.add(new Quote(quote)));
		DescriptionList facts = new DescriptionList();
		citations.stream()
			.map(Citation::source)
			.distinct()
			.forEach((source) -> Facts.of(facts)
				.add("claim.document", Link.to(Sources.ref(source)))
				.add("claim.publication", Sources.date(source)));
		Facts.of(facts)
			.printedOr("claim.population", claim.population(), "claim.population.none")
			.printedOr("claim.period", claim.period(), "claim.period.none");
		one.add(facts, evidence.proofs(claim));
		return one;
	}

}
