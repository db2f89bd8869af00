package fr.maillage.ui.peer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.peer.Criterion;
import fr.maillage.peer.Peer;
import fr.maillage.peer.PeerWish;
import fr.maillage.peer.Peers;
import fr.maillage.peer.Ranked;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.search.Searches;
import fr.maillage.ui.choice.EntityBox;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Peers on a theme, ranked by what they share, each with its points and its proof. */
@Route(PeerNavigation.PEERS)
@AnonymousAllowed
class PeerView extends Page implements BeforeEnterObserver {

	/** So many are shown; the file holds all that were looked at. */
	private static final int SHOWN = 50;

	private static final Set<EntityKind> SEEKERS = EnumSet.of(EntityKind.ESTABLISHMENT, EntityKind.PARTICIPANT_GROUP,
			EntityKind.CLUSTER);

	private final transient Peers peers;

	private final transient Entities entities;

	private final transient Searches searches;

	private final transient PageEvidence pageEvidence;

	PeerView(Peers peers, Entities entities, Searches searches, PageEvidence pageEvidence) {
		this.peers = peers;
		this.entities = entities;
		this.searches = searches;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		PeerWish wish = PeerNavigation.asked(event.getLocation());
		List<String> ids = Stream.concat(Stream.ofNullable(wish.id()), wish.themes().stream()).toList();
		Map<String, Entity> known = this.entities.byIds(ids);
		begin(Words.say("peers"));
		boolean asked = ids.stream().anyMatch(known::containsKey);
		Ranked ranked = asked ? this.peers.peers(wish) : new Ranked(List.of(), List.of(), false);
		heading(new Span(answer(asked, ranked, ref(known, wish.id()))));
		add(lead(Words.say("peers.lead")));
		Stream
			.concat(PeerNavigation.unheeded(event.getLocation()).stream(),
					ids.stream().filter((id) -> !known.containsKey(id)))
			.forEach((text) -> add(new Unheeded(Words.say("peers.unheeded", text))));
		add(fields(wish, known), new WeightBar(wish));
		if (!asked) {
			return;
		}
		if (!ranked.nearThemes().isEmpty()) {
			Paragraph on = new Paragraph(Words.say("peers.on",
					ranked.nearThemes()
						.stream()
						.map(EntityRef::name)
						.collect(Collectors.joining(Words.say("or.before")))));
			on.addClassNames("sm", "mut");
			add(on);
		}
		if (ranked.peers().isEmpty()) {
			add(card(new Paragraph(Words.say(ranked.nearThemes().isEmpty() ? "peers.none.theme" : "peers.none"))));
			return;
		}
		List<Peer> shown = ranked.peers().stream().limit(SHOWN).toList();
		Evidence evidence = this.pageEvidence.of(shown.stream()
			.flatMap((peer) -> peer.contributions().stream())
			.flatMap((contribution) -> contribution.because().stream()));
		add(new PeerTable(ranked, SHOWN, wish, evidence));
		if (ranked.cut() || shown.size() < ranked.peers().size()) {
			add(new Unheeded(Words.say("peers.cut", shown.size(), ranked.peers().size())));
		}
		add(bar(new Exports(() -> PeerSheet.of(ranked)), inGraphQl(wish)));
	}

	private static String answer(boolean asked, Ranked ranked, @Nullable EntityRef seeker) {
		if (!asked) {
			return Words.say("peers.question");
		}
		return (seeker == null) ? Words.say("peers.answer", ranked.peers().size())
				: Words.say("peers.answer.of", ranked.peers().size(), seeker.name());
	}

	private static @Nullable EntityRef ref(Map<String, Entity> known, @Nullable String id) {
		Entity entity = (id != null) ? known.get(id) : null;
		return (entity != null) ? entity.ref() : null;
	}

	private Component fields(PeerWish wish, Map<String, Entity> known) {
		EntityBox seeker = new EntityBox(Words.say("peers.seeker"), SEEKERS, this.searches, ref(known, wish.id()),
				(chosen) -> go(new PeerWish(chosen.id(), wish.themes(), wish.type(), wish.weights())));
		EntityBox theme = new EntityBox(Words.say("peers.theme"), Set.of(EntityKind.THEME), this.searches,
				wish.themes().isEmpty() ? null : ref(known, wish.themes().getFirst()),
				(chosen) -> go(new PeerWish(wish.id(), List.of(chosen.id()), wish.type(), wish.weights())));
		Div fields = new Div(seeker, theme);
		fields.addClassNames("bar", "ends");
		return fields;
	}

	/** The same peers for programs. */
	private static Component inGraphQl(PeerWish wish) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("id", wish.id());
		variables.put("themes", wish.themes().isEmpty() ? null : wish.themes());
		variables.put("type", wish.type());
		variables.put("weights",
				Stream.of(Criterion.values())
					.map((criterion) -> Map.of("criterion", criterion.name(), "weight", wish.weight(criterion)))
					.toList());
		return PlaygroundNavigation.view("who-are-peers", variables);
	}

	private static void go(PeerWish wish) {
		Location location = new Location(PeerNavigation.address(wish));
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
	}

}
