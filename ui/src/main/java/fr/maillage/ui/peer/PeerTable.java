package fr.maillage.ui.peer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.peer.Contribution;
import fr.maillage.peer.Peer;
import fr.maillage.peer.PeerWish;
import fr.maillage.peer.Ranked;
import fr.maillage.peer.Reversal;
import fr.maillage.relation.EntityKind;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Peers in their order: what each shares, with points and proof, and what would put it
 * above the one before.
 */
final class PeerTable extends Div {

	private static final List<String> COLUMNS = List.of("peers.column.peer", "peers.column.score",
			"peers.column.shared");

	private final transient Ranked ranked;

	private final transient PeerWish wish;

	private final Evidence evidence;

	PeerTable(Ranked ranked, int most, PeerWish wish, Evidence evidence) {
		this.ranked = ranked;
		this.wish = wish;
		this.evidence = evidence;
		addClassNames("card", "sheet");
		NativeTable table = new NativeTable();
		table.addClassNames("stack", "peers");
		table.setCaptionText(Words.say("peers"));
		table.getCaption().addClassName("vh");
		NativeTableRow head = new NativeTableRow();
		COLUMNS.forEach((column) -> head.add(header("col", new Span(Words.say(column)))));
		table.getHead().add(head);
		for (int place = 0; place < Math.min(most, ranked.peers().size()); place++) {
			table.getBody().add(row(place));
		}
		add(table);
	}

	private NativeTableRow row(int place) {
		Peer peer = this.ranked.peers().get(place);
		Div name = new Div(new Span(Words.say("peers.rank", this.ranked.rank(place)) + " "), Link.to(peer.peer()));
		if (peer.peer().kind() == EntityKind.PARTICIPANT_GROUP) {
			Span unnamed = new Span(Words.say("peers.unnamed"));
			unnamed.addClassNames("sm", "mut");
			name.add(new Div(unnamed));
		}
		NativeTableRow row = new NativeTableRow(header("row", name));
		row.add(cell(1, new Strong(Words.say("count", peer.score()))),
				cell(2, shared(peer, (place > 0) ? this.ranked.peers().get(place - 1) : null)));
		return row;
	}

	private Component shared(Peer peer, @Nullable Peer above) {
		UnorderedList list = new UnorderedList();
		list.addClassName("lines");
		for (Contribution contribution : peer.contributions()) {
			Span words = new Span(Words.say("peers.contribution", PeerWords.of(contribution), contribution.points()));
			list.add(new ListItem(contribution.because().isEmpty() ? words
					: RelationTable.line(words,
							this.evidence.proofs(contribution.because()
								.stream()
								.flatMap((relation) -> relation.citationIds().stream())
								.distinct()
								.toList()))));
		}
		if (!peer.untold().isEmpty()) {
			list.add(new ListItem(new Unstated(Words.say("peers.untold",
					peer.untold().stream().map(Words::label).collect(Collectors.joining(Words.say("or.before")))))));
		}
		if (above != null) {
			Span words = new Span(above(peer, above));
			words.addClassNames("sm", "mut");
			list.add(new ListItem(words));
		}
		return list;
	}

	/** What would put it above the one before. */
	private String above(Peer peer, Peer above) {
		String name = above.peer().name();
		return Reversal.of(above, peer, this.wish)
			.map((one) -> Words.say("peers.reversal", name, Words.label(one.criterion()), one.weight()))
			.orElseGet(() -> Words.say((peer.score() == above.score()) ? "peers.tie" : "peers.reversal.none", name));
	}

	private static NativeTableCell cell(int column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement().setAttribute("data-column", Words.say("labelled", Words.say(COLUMNS.get(column))));
		return cell;
	}

	private static NativeTableHeaderCell header(String scope, Component content) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
