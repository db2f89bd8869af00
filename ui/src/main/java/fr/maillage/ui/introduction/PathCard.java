package fr.maillage.ui.introduction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.introduction.Cost;
import fr.maillage.introduction.Hop;
import fr.maillage.introduction.Introduction;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.RelationSentence;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One path: a sentence with its proof for each hop, why it stands where it stands, and
 * what one could write.
 */
final class PathCard extends Div {

	PathCard(Introduction introduction, Evidence evidence, EntityRef from, EntityRef to) {
		addClassNames("card", "pad", "path");
		OrderedList steps = new OrderedList();
		introduction.hops().forEach((hop) -> steps.add(new ListItem(hop(hop, evidence))));
		add(steps, costs(introduction), request(introduction, from, to));
	}

	private static Component hop(Hop hop, Evidence evidence) {
		Div lines = new Div();
		lines.addClassName("lines");
		hop.ties().forEach((tie) -> lines.add(RelationTable.line(new RelationSentence(tie), evidence.proofs(tie))));
		return lines;
	}

	private static Component costs(Introduction introduction) {
		UnorderedList list = new UnorderedList();
		introduction.costs().forEach((cost) -> list.add(new ListItem(words(cost))));
		NativeDetails why = new NativeDetails(Words.say("introductions.score", introduction.score()), list);
		why.addClassName("sm");
		return why;
	}

	private static String words(Cost cost) {
		EntityRef through = cost.through();
		return Words.say("introductions.cost",
				Words.say("introductions.cost." + cost.costKind().name(), (through != null) ? through.name() : ""),
				cost.points());
	}

	private static Component request(Introduction introduction, EntityRef from, EntityRef to) {
		List<Hop> hops = introduction.hops();
		String first = hops.getFirst().to().name();
		String how = hops.stream()
			.map((hop) -> sentence(hop.ties().getFirst()))
			.collect(Collectors.joining(Words.say("or.before")));
		String words = (hops.size() == 1) ? Words.say("introductions.request.direct", to.name(), how)
				: Words.say("introductions.request", first, to.name(), how);
		Paragraph text = new Paragraph(words);
		text.addClassName("request");
		NativeButton copy = new NativeButton(Words.say("introductions.copy"));
		copy.addClassName("btn");
		Span copied = new Span();
		copied.getElement().setAttribute("role", "status");
		Clipboard.onClick(copy)
			.writeText(words, (done) -> copied.setText(Words.say("cite.copied")),
					(refused) -> copied.setText(Words.say("cite.refused")));
		Div foot = new Div(copy, copied);
		foot.addClassName("bar");
		NativeDetails request = new NativeDetails(Words.say("introductions.request.title", from.name()),
				new Div(text, foot));
		request.addClassName("sm");
		return request;
	}

	private static String sentence(Relation tie) {
		return String.join(" ", tie.from().name(), Words.label(tie.type()), tie.to().name());
	}

}
