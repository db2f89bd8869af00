package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.establishment.Establishment;
import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.evidence.PartialDate;
import fr.maillage.figure.Figure;
import fr.maillage.method.Event;
import fr.maillage.method.MethodElement;
import fr.maillage.method.PolicyText;
import fr.maillage.method.Resource;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.organization.Organization;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.relation.Entity;
import fr.maillage.theme.Theme;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import fr.maillage.wave.Wave;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing in a list: its name, how sure it is, and what tells it from its neighbours. */
final class ThingRow extends Div {

	private final Div details = new Div();

	ThingRow(Entity thing) {
		addClassName("row");
		this.details.addClassNames("sm", "mut", "meta");
		add(new Div(Link.to(thing.ref()), new Span("\u00a0"), Mark.of(thing.status()).spoken()));
		tell(thing);
		if (this.details.getComponentCount() > 0) {
			add(this.details);
		}
	}

	/** With where it was, and in which establishment, as far as documents tell. */
	ThingRow(Entity thing, List<Place> places) {
		this(thing);
		for (Place place : places) {
			Printed name = new Printed(place.ref().name());
			this.details.add(place.inferred() ? name.with(new Span(new Span("\u00a0"), Mark.INFERRED.spoken())) : name);
		}
		if (!places.isEmpty()) {
			add(this.details);
		}
	}

	private void tell(Entity thing) {
		switch (thing) {
			case Organization it -> this.details.add(new Span(Words.label(it.organizationKind())));
			case SourceDocument it -> {
				this.details.add(new Span(Words.label(it.documentKind())));
				printed(it.publisher());
				date(it.date());
				this.details.add(new Span(Words.say("sources.facts", it.facts())));
			}
			case Establishment it -> {
				code("establishment", it.type());
				printed(it.place());
				if (it.name().endsWith("…")) {
					this.details.add(new Span(Words.say("things.name.cut")));
				}
			}
			case ParticipantGroup it -> {
				this.details.add(new Span(Headcounts.words(it.min(), it.max())));
				code("establishment", it.type());
			}
			case Wave it -> date(it.validity().since());
			case Theme it -> printed(it.family());
			case MethodElement it -> {
				code("method", it.category().name());
				printed(it.value());
			}
			case Event it -> date(it.date());
			case Resource it -> {
				code("resource", it.resourceKind());
				date(it.date());
			}
			case PolicyText it -> {
				code("text", it.textKind());
				date(it.date());
			}
			case SurveyAnswer it -> {
				this.details.add(new Span(it.question()));
				printedOr(it.printed(), "survey.value.none");
				if (!it.possible()) {
					this.details.add(new Span(Words.say("survey.impossible.short")));
				}
			}
			case Figure it -> {
				Strong value = new Strong(it.value());
				value.getElement().setAttribute("lang", "fr");
				this.details.add(value);
				printedOr(it.population(), "things.population.none");
				printedOr((it.period() != null) ? it.period().text() : null, "things.period.none");
			}
			default -> {
				// its name tells enough
			}
		}
	}

	private void code(String family, @Nullable String code) {
		if (code != null) {
			this.details.add(new Span(Words.code(family, code)));
		}
	}

	private void date(@Nullable PartialDate date) {
		printedOr((date != null) ? date.text() : null, "date.none");
	}

	private void printed(@Nullable String words) {
		if (words != null && !words.isBlank()) {
			this.details.add(new Printed(words));
		}
	}

	private void printedOr(@Nullable String words, String unknownKey) {
		if (words == null || words.isBlank()) {
			this.details.add(new Unstated(Words.say(unknownKey)));
		}
		else {
			printed(words);
		}
	}

}
