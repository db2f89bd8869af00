package fr.maillage.ui.funding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.figure.Figure;
import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingNature;
import fr.maillage.funding.FundingQuestion;
import fr.maillage.funding.Fundings;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Amount;
import fr.maillage.ui.component.Beside;
import fr.maillage.ui.component.Chart;
import fr.maillage.ui.component.Drawing;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who funds what, how much and when, and what no document tells of it. */
@Route(FundingNavigation.FUNDINGS)
@AnonymousAllowed
class FundingView extends Page implements BeforeEnterObserver {

	private final transient Fundings fundings;

	private final transient Disagreements disagreements;

	private final transient PageEvidence pageEvidence;

	FundingView(Fundings fundings, Disagreements disagreements, PageEvidence pageEvidence) {
		this.fundings = fundings;
		this.disagreements = disagreements;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Asked asked = FundingNavigation.asked(event.getLocation());
		Funding funding = this.fundings.funding(asked.question());
		Evidence evidence = this.pageEvidence.of(funding.lines().stream());
		begin(Words.say("funding"));
		heading(new Span(answer(funding)));
		add(lead(funding, asked));
		FundingNavigation.unheeded(event.getLocation()).forEach((sentence) -> add(new Unheeded(sentence)));
		add(new FundingTools(funding, asked), new FundingFilters(funding, asked), new NatureCounts(funding, asked));
		if (funding.lines().isEmpty()) {
			unknown(funding, asked.question())
				.forEach((id) -> add(new Unheeded(Words.say("funding.unknown", FundingNavigation.bounded(id)))));
			add(nothing(asked));
			return;
		}
		List<FundingLine> opened = funding.lines().stream().filter((line) -> asked.opens(line.id())).toList();
		if (opened.size() < asked.selected().size()) {
			add(new Unheeded(Words.say("funding.unheeded.line")));
		}
		List<Disagreement> disputes = disputes(funding);
		List<FundingLine> drawn = FundingFlows.drawn(funding.lines());
		if (!drawn.isEmpty()) {
			add(section(Words.say("funding.flows.title"), flows(drawn, asked)));
		}
		add(section(Words.say("funding.table"), new FundingTable(funding, asked, evidence, disputes)),
				bar(new Exports(FundingSheet.of(funding, evidence)), inGraphQl(asked.question())));
		if (!opened.isEmpty()) {
			add(new OpenedLines(opened, asked, evidence));
		}
		Div totals = new Div(section(Words.say("funding.totals"), new FundingTotals(funding.totals(), asked)));
		add(Beside.lay(totals, List.of(), disputes));
	}

	private static Drawing flows(List<FundingLine> drawn, Asked asked) {
		Chart chart = FundingFlows.of(drawn, asked).onRow((row) -> {
			Location location = new Location(FundingNavigation.address(asked.opening(List.of(row))));
			UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
		});
		return new Drawing(chart, Words.say("funding.flows.reading"), FundingNavigation.FUNDINGS);
	}

	private static String answer(Funding funding) {
		if (funding.lines().isEmpty()) {
			return Words.say("funding.answer.none");
		}
		return funding.fundings().isEmpty() ? Words.say("funding.answer.sums", funding.lines().size())
				: Words.say("funding.answer", Funding.told(funding.telling(FundingNature.NAMED_FUNDER)),
						Funding.told(funding.fundings()));
	}

	/** Of what is shown; what is hidden is counted at its end. */
	private Paragraph lead(Funding funding, Asked asked) {
		Paragraph lead = lead();
		if (!funding.fundings().isEmpty()) {
			named(lead, funding.telling(FundingNature.NAMED_FUNDER), asked);
		}
		List<FundingLine> unnamed = funding.telling(FundingNature.UNNAMED_FUNDER);
		if (unnamed.size() == 1) {
			FundingLine line = unnamed.getFirst();
			lead.add(" ");
			Sentence.into(lead, "funding.lead.unnamed",
					amount(line.amount(), line.currency(), asked.opening(List.of(line.id()))),
					Link.to(line.recipient()));
		}
		else if (unnamed.size() > 1) {
			lead.add(" " + Words.say("funding.lead.unnamed.several", unnamed.size()));
		}
		counted(lead, "funding.lead.unknown", funding.telling(FundingNature.AMOUNT_NOT_STATED));
		counted(lead, "funding.lead.announced", funding.announced());
		if (funding.hiddenLines() > 0) {
			lead.add(" " + Words.say("funding.lead.hidden", funding.hiddenLines()));
		}
		lead.setVisible(lead.getElement().getChildCount() > 0);
		return lead;
	}

	private static void named(Paragraph lead, List<FundingLine> named, Asked asked) {
		if (named.size() == 1) {
			FundingLine line = named.getFirst();
			Sentence.into(lead, "funding.lead.named",
					amount(line.amount(), line.currency(), asked.opening(List.of(line.id()))),
					Link.to(Objects.requireNonNull(line.funder())), Link.to(line.recipient()));
		}
		else {
			lead.add(Words.say("funding.lead.named.several", Funding.told(named)));
		}
	}

	/** So many statements, and of how many things when these are more. */
	private static void counted(Paragraph lead, String key, List<FundingLine> lines) {
		int statements = Funding.told(lines);
		if (statements > 0) {
			lead.add(" " + Words.say(key, statements, (lines.size() > statements) ? lines.size() : 0));
		}
	}

	private static Strong amount(@Nullable BigDecimal amount, @Nullable String currency, Asked opened) {
		return new Strong(
				new Link(FundingNavigation.address(opened), Amount.of(Objects.requireNonNull(amount), currency)));
	}

	/** What is asked for and that no line is about: most likely a wrong address. */
	private static Stream<String> unknown(Funding funding, FundingQuestion question) {
		Set<String> known = Stream
			.of(funding.choices().funders(), funding.choices().waves(), funding.choices().regions())
			.flatMap(List::stream)
			.map(EntityRef::id)
			.collect(Collectors.toSet());
		return Stream.of(question.funder(), question.wave(), question.region())
			.filter(Objects::nonNull)
			.filter((id) -> !known.contains(id));
	}

	/** Why there is nothing, and what next. */
	private static Component nothing(Asked asked) {
		return card(new Paragraph(Words.say("funding.nothing")), new Paragraph(FundingFilters.all(asked)));
	}

	private List<Disagreement> disputes(Funding funding) {
		return this.disagreements.about(funding.lines()
			.stream()
			.flatMap((line) -> Stream.concat(Stream.of(line.id()), line.figures().stream().map(Figure::id)))
			.distinct()
			.toList());
	}

	/** The same numbers for programs. */
	private static Anchor inGraphQl(FundingQuestion question) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("funder", question.funder());
		variables.put("wave", question.wave());
		variables.put("region", question.region());
		variables.put("year", question.year());
		variables.put("nature", (question.nature() != null) ? question.nature().name() : null);
		variables.put("order", question.order().name());
		return PlaygroundNavigation.view("who-funds-what", variables);
	}

}
