package fr.maillage.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.cluster.Clusters;
import fr.maillage.network.Exploration;
import fr.maillage.network.Network;
import fr.maillage.network.Networks;
import fr.maillage.network.Walk;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.atlas.DrawnMap;
import fr.maillage.ui.atlas.MapImage;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The graph, walked from a question or a thing; never shown as a whole. */
@Route(NetworkNavigation.NETWORK)
@AnonymousAllowed
class NetworkView extends Page implements BeforeEnterObserver {

	private final transient Networks networks;

	private final transient Entities entities;

	private final transient Clusters clusters;

	private final transient PageEvidence pageEvidence;

	private final transient NetworkStart start;

	private Asked asked = NetworkNavigation.from(List.of());

	NetworkView(Networks networks, Entities entities, Clusters clusters, PageEvidence pageEvidence,
			NetworkStart start) {
		this.networks = networks;
		this.entities = entities;
		this.clusters = clusters;
		this.pageEvidence = pageEvidence;
		this.start = start;
		Shortcuts.addShortcutListener(this, () -> go(this.asked.walking(this.asked.exploration().undo())), Key.KEY_Z,
				KeyModifier.CONTROL);
		Shortcuts.addShortcutListener(this, () -> go(this.asked.walking(this.asked.exploration().redo())), Key.KEY_Z,
				KeyModifier.CONTROL, KeyModifier.SHIFT);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.asked = NetworkNavigation.asked(event.getLocation());
		String region = this.asked.region();
		if (region != null && this.asked.exploration().roots().isEmpty()) {
			List<String> roots = this.clusters
				.inRegions(List.of(region), ScrollPosition.keyset(), Exploration.MOST_ROOTS)
				.getOrDefault(region, Window.from(List.of(), (_) -> ScrollPosition.keyset()))
				.stream()
				.map(Entity::id)
				.toList();
			Asked started = roots.isEmpty() ? NetworkNavigation.from(List.of(region))
					: NetworkNavigation.from(region, roots);
			event.forwardTo(NetworkNavigation.NETWORK,
					new Location(NetworkNavigation.address(started)).getQueryParameters());
			return;
		}
		begin(Words.say("network"));
		if (this.asked.exploration().roots().isEmpty()) {
			heading(new Span(Words.say("network.start")));
			add(lead(Words.say("network.start.lead")));
			unheeded(NetworkNavigation.unheeded(event.getLocation()));
			add(this.start.choices());
			return;
		}
		show(NetworkNavigation.unheeded(event.getLocation()));
	}

	private void show(List<String> unheeded) {
		Network network = this.networks.show(this.asked.exploration());
		Map<String, Entity> shown = this.entities
			.byIds(Stream.concat(network.nodes().stream().map(EntityRef::id), Stream.ofNullable(this.asked.region()))
				.toList());
		Scene scene = Scene.of(network, shown, this.asked);
		Evidence evidence = this.pageEvidence.of(scene.edges().stream());
		heading(new Span(title(network, shown)));
		Paragraph status = lead(Words.say("network.shown", scene.things().size(), scene.edges().size()));
		status.getElement().setAttribute("role", "status");
		add(status);
		if (network.cut() > 0) {
			add(new Unheeded(Words.say("network.cut", network.cut())));
		}
		if (network.edges().size() >= Walk.MOST_EDGES) {
			add(new Unheeded(Words.say("network.cut.edges", Walk.MOST_EDGES)));
		}
		ofRegion();
		unheeded(Stream.concat(unheeded.stream(), network.unknown().stream()).toList());
		if (scene.things().isEmpty()) {
			add(this.start.choices());
			return;
		}
		add(new NetworkTools(this.asked), new NetworkLegend(this.asked, network, scene));
		Div drawing = new Div(new DrawnMap(NetworkDrawing.onPage(scene, this.asked)));
		drawing.addClassNames("card", "net-card");
		// it scrolls when it is wide
		drawing.getElement()
			.setAttribute("tabindex", "0")
			.setAttribute("role", "region")
			.setAttribute("aria-label", Words.say("network.drawn"));
		Div layout = new Div(new Div(drawing));
		layout.addClassName("net-lay");
		if (this.asked.chosen() != null) {
			layout.add(panel(scene, evidence));
			layout.addClassName("lay");
		}
		add(layout, files(scene), section(Words.say("network.edges"), new EdgeTable(scene, this.asked, evidence)),
				section(Words.say("network.nodes"), new NodeTable(scene, this.asked)),
				bar(new Exports(() -> NetworkSheet.edges(scene, evidence)), PlaygroundNavigation
					.view("what-surrounds-a-thing", Map.of("id", this.asked.exploration().roots().getFirst()))));
	}

	/** That a region has more clusters than a walk starts from. */
	private void ofRegion() {
		String region = this.asked.region();
		if (region != null) {
			long all = this.clusters.countInRegions(List.of(region)).getOrDefault(region, 0L);
			int roots = this.asked.exploration().roots().size();
			if (all > roots) {
				add(new Unheeded(Words.say("network.region.cut", roots, all)));
			}
		}
	}

	private String title(Network network, Map<String, Entity> shown) {
		Entity region = (this.asked.region() != null) ? shown.get(this.asked.region()) : null;
		if (region != null && !network.nodes().isEmpty()) {
			return Words.say("network.title.region", region.name());
		}
		return network.nodes().isEmpty() ? Words.say("network")
				: Words.say("network.title", network.nodes().getFirst().name(),
						this.asked.exploration().roots().size() - network.unknown().size() - 1);
	}

	private void unheeded(List<String> texts) {
		texts.forEach((text) -> add(new Unheeded(Words.say("network.unheeded", text))));
	}

	private Component panel(Scene scene, Evidence evidence) {
		Aside panel = new Aside();
		panel.getElement().setAttribute("aria-label", Words.say("network.panel"));
		panel.addClassName("net-panel");
		panel.setId(NetworkNavigation.CHOSEN);
		String chosen = this.asked.chosen();
		if (chosen != null && scene.things().containsKey(chosen)) {
			panel.add(new NodePanel(Objects.requireNonNull(scene.things().get(chosen)), this.networks.counts(chosen),
					scene, this.asked));
		}
		else {
			scene.edges()
				.stream()
				.filter((edge) -> edge.id().equals(chosen))
				.findFirst()
				.ifPresentOrElse((edge) -> panel.add(new EdgePanel(edge, evidence)),
						() -> panel.add(Page.card(new Paragraph(Words.say("network.panel.gone")))));
		}
		return panel;
	}

	private Component files(Scene scene) {
		String name = NetworkNavigation.NETWORK;
		String svg = NetworkDrawing.inFile(scene, this.asked);
		return bar(Exports.ofDrawing(Words.say("network"))
			.and("SVG", name + ".svg", "image/svg+xml", (out) -> out.write(svg.getBytes(StandardCharsets.UTF_8)))
			.and("PNG", name + ".png", "image/png", (out) -> MapImage.write(svg, out)));
	}

	private static void go(Asked asked) {
		Location location = new Location(NetworkNavigation.address(asked));
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
	}

}
