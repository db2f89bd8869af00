package fr.maillage.ui.cluster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.HeadcountDots;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Who takes part in one cluster, or in several that share their participants. */
public final class Participants extends Div {

	public Participants(List<ClusterSummary> clusters, Map<String, Entity> known, Evidence evidence) {
		addClassName("participants");
		Map<String, Relation> participants = new LinkedHashMap<>();
		Map<String, Relation> parts = new LinkedHashMap<>();
		clusters.forEach((summary) -> {
			summary.participants().forEach((relation) -> participants.putIfAbsent(relation.from().id(), relation));
			summary.parts().forEach((relation) -> parts.putIfAbsent(relation.id(), relation));
		});
		List<Relation> within = List.copyOf(parts.values());
		Set<String> inGroups = new HashSet<>();
		participants.forEach((id, relation) -> {
			if (known.get(id) instanceof ParticipantGroup group) {
				add(group(group, relation, within, clusters.size(), known, evidence));
				Parts.of(group, within, known).named().forEach((member) -> inGroups.add(member.from().id()));
			}
		});
		participants.forEach((id, relation) -> {
			if (!(known.get(id) instanceof ParticipantGroup) && !inGroups.contains(id)) {
				add(single(relation, evidence));
			}
		});
	}

	/** Ids of the participants of these clusters, and of their parts. */
	public static Collection<String> ids(List<ClusterSummary> clusters) {
		return clusters.stream()
			.flatMap((summary) -> Stream.concat(summary.participants().stream(), summary.parts().stream()))
			.map((relation) -> relation.from().id())
			.distinct()
			.toList();
	}

	private static Div group(ParticipantGroup group, Relation relation, List<Relation> parts, int clusters,
			Map<String, Entity> known, Evidence evidence) {
		Parts within = Parts.of(group, parts, known);
		Span number = new Span(Headcounts.number(group.min(), group.max()));
		number.addClassName("n");
		number.getElement().setAttribute("aria-hidden", "true");
		Paragraph name = new Paragraph(new Strong(group.name()));
		if (clusters > 1) {
			name.add(Words.say("participants.over", clusters));
		}
		Div said = new Div(dots(group, within), name, Sentence.into(line(), "participants.named", named(within)));
		if (!within.groups().isEmpty()) {
			said.add(Sentence.into(line(), "participants.parts", parts(within)));
		}
		if (clusters > 1) {
			said.add(Sentence.into(line(), "participants.split", new Unstated(Words.say("participants.split.none"))));
		}
		Div card = new Div(number, said, bar(evidence.proofs(relation)));
		card.addClassName("grp");
		return card;
	}

	private static Component dots(ParticipantGroup group, Parts within) {
		HeadcountDots dots = new HeadcountDots(
				Headcounts.words(group.min(), group.max()) + Words.say("participants.dots", within.named().size()));
		int square = within.clinics();
		return dots.add(group.min() - square, group.max() - group.min(), within.named().size(), false)
			.add(square, 0, 0, true);
	}

	private static Component parts(Parts within) {
		Span list = new Span();
		for (ParticipantGroup part : within.groups()) {
			if (list.getComponentCount() > 0) {
				list.add(new Span(", "));
			}
			list.add(Link.to(part.ref()));
		}
		return list;
	}

	private static Component named(Parts within) {
		if (within.named().isEmpty()) {
			return new Unstated(Words.say("participants.named.none"));
		}
		Span list = new Span();
		for (Relation member : within.named()) {
			if (list.getComponentCount() > 0) {
				list.add(new Span(", "));
			}
			list.add(Link.to(member.from()), new Span("\u00a0"), Mark.of(member.status()).spoken());
		}
		return list;
	}

	private static Div single(Relation relation, Evidence evidence) {
		Span shape = new Span();
		shape.addClassNames("dot", "named");
		Span kind = new Span(Words.label(EntityKind.ESTABLISHMENT));
		kind.addClassNames("sm", "mut3");
		Div card = new Div(shape, new Div(Link.to(relation.from()), new Span(" "), kind),
				bar(evidence.proofs(relation)));
		card.addClassName("grp");
		return card;
	}

	private static Paragraph line() {
		Paragraph line = new Paragraph();
		line.addClassNames("sm", "mut");
		return line;
	}

	private static Div bar(Component proofs) {
		Div bar = new Div(proofs);
		bar.addClassName("bar");
		return bar;
	}

}
