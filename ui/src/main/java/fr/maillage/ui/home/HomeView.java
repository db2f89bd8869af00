package fr.maillage.ui.home;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.figure.Figure;
import fr.maillage.figure.Figures;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.Entities;
import fr.maillage.territory.ClusterCoverage;
import fr.maillage.territory.Territories;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.DisagreementLine;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.playground.PlaygroundNavigation;
import fr.maillage.ui.provenance.DisagreementNavigation;
import fr.maillage.wave.WaveSummary;
import fr.maillage.wave.Waves;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;

/** The page on which the product opens: what is known, how sure it is, where to start. */
@Route("")
@AnonymousAllowed
class HomeView extends Page implements BeforeEnterObserver {

	private static final String PROGRAMME = "programme-clusters-qvct";

	private static final int DISAGREEMENTS_SHOWN = 6;

	private final transient Territories territories;

	private final transient Waves waves;

	private final transient Figures figures;

	private final transient Disagreements disagreements;

	private final transient Entities entities;

	private final transient PageEvidence pageEvidence;

	HomeView(Territories territories, Waves waves, Figures figures, Disagreements disagreements, Entities entities,
			PageEvidence pageEvidence) {
		this.territories = territories;
		this.waves = waves;
		this.figures = figures;
		this.disagreements = disagreements;
		this.entities = entities;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		begin("");
		ClusterCoverage coverage = this.territories.coverage();
		List<WaveSummary> all = this.waves.all();
		List<Figure> programme = this.figures.about(List.of(PROGRAMME)).getOrDefault(PROGRAMME, List.of());
		Evidence evidence = this.pageEvidence.of(Stream.concat(programme.stream(),
				all.stream().flatMap((wave) -> Stream.concat(wave.figures().stream(), wave.relations().stream()))));
		Div answer = new Div(headline(coverage), new WavesAnswer(all, evidence), new Questions(this.entities));
		Div hero = new Div(answer, new CoverageCard(coverage));
		hero.addClassName("hero");
		add(hero, section(Words.say("home.announced"), new KeyFigures(all, programme, evidence)), contradictions(),
				bar(PlaygroundNavigation.view("which-facts-answer", Map.of())));
	}

	private static H1 headline(ClusterCoverage coverage) {
		H1 headline = new H1();
		headline.getElement().setAttribute("tabindex", "-1");
		headline.add(Sentence.into(new Span(), "home.answer", coverage.known(), coverage.regions().size()),
				new Text(" "), new Span(Words.say("home.answer.others")));
		return headline;
	}

	private Div contradictions() {
		List<Disagreement> shown = this.disagreements.page(ScrollPosition.keyset(), DISAGREEMENTS_SHOWN)
			.stream()
			.toList();
		Div card = card(new Bulleted("disputes", shown.stream().map(DisagreementLine::new).toList()));
		return new Div(section(Words.say("home.contradictions"), card,
				DisagreementNavigation.list(Words.say("home.contradictions.all", this.disagreements.count()))));
	}

}
