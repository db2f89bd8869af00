package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.Seat;
import fr.maillage.cluster.Team;
import fr.maillage.establishment.Establishment;
import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Validity;
import fr.maillage.figure.Figure;
import fr.maillage.method.Event;
import fr.maillage.method.Experiment;
import fr.maillage.method.MethodElement;
import fr.maillage.method.PolicyText;
import fr.maillage.method.Resource;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.provenance.Claim;
import fr.maillage.relation.Entity;
import fr.maillage.territory.Departement;
import fr.maillage.theme.Theme;
import fr.maillage.ui.component.Facts;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Words;
import fr.maillage.wave.Programme;
import fr.maillage.wave.Wave;
import org.jspecify.annotations.Nullable;

/** What the data tell of a thing besides its name, kind by kind. */
final class EntityFacts {

	private final DescriptionList list = new DescriptionList();

	private final Facts facts = Facts.of(this.list);

	private EntityFacts() {
		this.list.addClassName("facts");
	}

	static DescriptionList of(Entity thing) {
		EntityFacts told = new EntityFacts();
		told.tell(thing);
		return told.list;
	}

	private void tell(Entity thing) {
		switch (thing) {
			case Establishment it -> {
				code("establishment", it.type());
				code("sector", it.sector());
				this.facts.printed("fact.place", it.place()).printed("fact.finess", it.finess());
				this.facts.printed("fact.aliases", String.join(", ", it.aliases()));
				description(it.description());
			}
			case ParticipantGroup it -> {
				this.facts.add("fact.headcount", words(Headcounts.words(it.min(), it.max())));
				code("establishment", it.type());
				code("sector", it.sector());
				description(it.description());
			}
			case Departement it -> this.facts.printed("fact.code", it.code()).printed("fact.capital", it.capital());
			case Programme it -> {
				this.facts.printed("fact.aliases", String.join(", ", it.aliases()));
				description(it.description());
			}
			case Wave it -> {
				validity(it.validity());
				description(it.description());
			}
			case Theme it -> this.facts.printed("fact.family", it.family());
			case Experiment it -> description(it.description());
			case Team it -> {
				code("team", it.teamKind());
				description(it.description());
			}
			case Seat it -> code("seat", it.role());
			case MethodElement it -> {
				code("method", it.category().name());
				this.facts.printed("fact.value", it.value());
				description(it.description());
			}
			case Event it -> {
				date(it.date());
				description(it.description());
			}
			case PolicyText it -> {
				code("text", it.textKind());
				date(it.date());
				description(it.description());
			}
			case Resource it -> {
				code("resource", it.resourceKind());
				date(it.date());
				this.facts.printed("fact.url", it.url());
				description(it.description());
			}
			case SurveyAnswer it -> {
				this.facts.printed("fact.question", it.question() + " – " + it.questionText())
					.printed("fact.printed", it.printed());
				description(it.description());
			}
			case Figure it -> {
				this.facts.printed("fact.value", it.value());
				code("measure", it.measure());
				this.facts.printedOr("fact.population", it.population(), "claim.population.none");
				this.facts.printedOr("fact.period", (it.period() != null) ? it.period().text() : null,
						"claim.period.none");
			}
			case Claim it -> this.facts.printedOr("fact.population", it.population(), "claim.population.none")
				.printedOr("fact.period", it.period(), "claim.period.none");
			default -> {
				// kinds with a page of their own
			}
		}
	}

	private void code(String family, @Nullable String code) {
		if (code != null) {
			this.facts.add("fact." + family, words(Words.code(family, code)));
		}
	}

	private void date(@Nullable PartialDate date) {
		this.facts.printedOr("fact.date", (date != null) ? date.text() : null, "date.none");
	}

	private void validity(Validity validity) {
		this.facts.printed("fact.since", (validity.since() != null) ? validity.since().text() : null)
			.printed("fact.until", (validity.until() != null) ? validity.until().text() : null);
	}

	private void description(@Nullable String description) {
		this.facts.printed("fact.description", description);
	}

	private static Span words(String words) {
		return new Span(words);
	}

}
