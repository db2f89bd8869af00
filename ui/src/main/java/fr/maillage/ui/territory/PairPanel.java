package fr.maillage.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.territory.RegionalBody;
import fr.maillage.territory.RegionalPair;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Stream;

/** The ARS and the Aract in two equal places; the one that no source names is hatched. */
final class PairPanel extends Div {

	PairPanel(RegionalPair pair, Evidence evidence) {
		addClassName("pair");
		Div link = new Div();
		link.addClassName("plink");
		if (pair.ars().body() == null || pair.aract().body() == null) {
			link.add(Mark.UNKNOWN.drawing());
		}
		add(place("ARS", pair.ars(), pair, evidence), link, place("Aract", pair.aract(), pair, evidence));
	}

	private static Div place(String role, RegionalBody side, RegionalPair pair, Evidence evidence) {
		Div place = new Div();
		place.addClassName("slot");
		EntityRef body = side.body();
		if (body == null) {
			place.addClassName("inc");
			Div inner = new Div(new H3(role), new Paragraph(Words.say("pair.unnamed", role)),
					bar(evidence.proofs(pair.plannedBy()), Mark.UNKNOWN.worded()));
			place.add(inner);
			return place;
		}
		Span shape = new Span();
		shape.addClassName("org-shape");
		place.add(new H3(shape, Link.to(body)));
		told(side).forEach(place::add);
		place.add(bar(proofs(side, evidence), side.documented() ? new Span() : Mark.UNKNOWN.worded()));
		return place;
	}

	private static Stream<Paragraph> told(RegionalBody side) {
		Stream<Paragraph> undocumented = side.documented() ? Stream.empty()
				: Stream.of(new Paragraph(Words.say("pair.undocumented")));
		Stream<Paragraph> printed = side.printedAs()
			.stream()
			.map((relation) -> Sentence.into(new Paragraph(), "pair.printed", Link.to(other(relation, side))));
		return Stream.of(undocumented, printed, predecessors(side)).flatMap((paragraphs) -> paragraphs);
	}

	private static Stream<Paragraph> predecessors(RegionalBody side) {
		if (side.predecessors().isEmpty()) {
			return Stream.empty();
		}
		Span names = new Span();
		for (Relation relation : side.predecessors()) {
			if (names.getComponentCount() > 0) {
				names.add(new Span(Words.say("and.between")));
			}
			names.add(Link.to(other(relation, side)));
		}
		return Stream.of(Sentence.into(new Paragraph(), "pair.predecessors", names));
	}

	private static Component proofs(RegionalBody side, Evidence evidence) {
		List<String> ids = Stream.of(side.printedAs(), side.predecessors(), side.covers())
			.flatMap(List::stream)
			.flatMap((relation) -> relation.citationIds().stream())
			.distinct()
			.toList();
		return evidence.proofs(ids);
	}

	private static EntityRef other(Relation relation, RegionalBody side) {
		EntityRef body = side.body();
		return (body != null) ? relation.other(body.id()) : relation.from();
	}

	private static Div bar(Component... parts) {
		Div bar = new Div(parts);
		bar.addClassName("bar");
		return bar;
	}

}
