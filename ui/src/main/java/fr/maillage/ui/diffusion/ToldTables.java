package fr.maillage.ui.diffusion;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.evidence.Citation;
import fr.maillage.evidence.SourceRef;
import fr.maillage.evidence.Status;
import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.DisagreementLine;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each source says of each wave, side by side, and of the programmes; what we deduce
 * stands last.
 */
final class ToldTables extends Div {

	private static final Comparator<SourceRef> EARLIEST = Comparator
		.comparing(ToldTables::day, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(SourceRef::shortName);

	private final transient Evidence evidence;

	ToldTables(Diffusion diffusion, Evidence evidence) {
		this.evidence = evidence;
		Paragraph rule = new Paragraph(Words.say("diffusion.told.rule"));
		rule.addClassName("mut");
		add(rule);
		for (WaveReach reach : diffusion.waves()) {
			add(block(reach.wave().name(), reach.wave().id(), reach.figures(), disputes(diffusion, reach.figures())));
		}
		Div whole = block(Words.say("diffusion.told.whole"), "programme", diffusion.figures(),
				disputes(diffusion, diffusion.figures()));
		Paragraph apart = new Paragraph(Words.say("diffusion.told.apart"));
		apart.addClassNames("sm", "mut");
		whole.addComponentAtIndex(1, apart);
		add(whole);
	}

	/** Where the page tells what sources say of that wave. */
	static String anchor(String wave) {
		return DiffusionNavigation.TOLD + "-" + wave;
	}

	private Div block(String name, String id, List<Figure> figures, List<DisagreementLine> disputes) {
		Div block = new Div(new H3(name));
		block.setId(anchor(id));
		block.addClassName("told");
		if (figures.isEmpty()) {
			block.add(new Paragraph(new Unstated(Words.say("diffusion.told.nothing"))));
		}
		else {
			Div sheet = new Div(table(name, figures));
			sheet.addClassNames("card", "sheet");
			block.add(sheet);
		}
		if (!disputes.isEmpty()) {
			block.add(new Bulleted("aside-list", disputes));
		}
		return block;
	}

	private NativeTable table(String name, List<Figure> figures) {
		NativeTable table = new NativeTable();
		table.addClassNames("stack", "told-table");
		table.setCaptionText(Words.say("diffusion.told.caption", name));
		table.getCaption().addClassName("vh");
		NativeTableRow head = new NativeTableRow(header(Words.say("claim.document")));
		Told.MEASURES.forEach((measure) -> head.add(header(Told.words(measure))));
		table.getHead().add(head);
		List<Figure> stated = with(figures, Status.STATED);
		sources(stated).forEach((source) -> table.getBody().add(row(source, stated)));
		List<Figure> ours = with(figures, Status.INFERRED);
		sources(ours).forEach((source) -> table.getBody().add(row(source, ours)));
		return table;
	}

	private static List<Figure> with(List<Figure> figures, Status status) {
		return figures.stream().filter((figure) -> figure.status() == status).toList();
	}

	/** The sources of these figures, the earliest first, those without date last. */
	private List<SourceRef> sources(List<Figure> figures) {
		return figures.stream()
			.flatMap((figure) -> this.evidence.of(figure).stream())
			.map(Citation::source)
			.distinct()
			.sorted(EARLIEST)
			.toList();
	}

	private static @Nullable LocalDate day(SourceRef source) {
		return (source.date() != null) ? source.date().earliest() : null;
	}

	private NativeTableRow row(SourceRef source, List<Figure> figures) {
		Link link = new Link(Address.of(new EntityRef(source.id(), source.title(), EntityKind.SOURCE_DOCUMENT)), "");
		link.add(new Printed(source.shortName()));
		Span date = new Span(
				(source.date() != null) ? new Printed(source.date().text()) : new Unstated(Words.say("date.none")));
		date.addClassNames("sm", "mut");
		boolean ours = figures.stream().allMatch((figure) -> figure.status() == Status.INFERRED);
		Span what = ours ? new Span(Words.say("diffusion.told.ours")) : date;
		what.addClassNames("sm", "mut");
		NativeTableHeaderCell name = new NativeTableHeaderCell(new Div(link), what);
		name.getElement().setAttribute("scope", "row");
		NativeTableRow row = new NativeTableRow(name);
		for (String measure : Told.MEASURES) {
			NativeTableCell cell = new NativeTableCell();
			cell.getElement().setAttribute("data-column", Words.say("labelled", Told.words(measure)));
			List<Component> said = figures.stream()
				.filter((figure) -> figure.measure().equals(measure))
				.flatMap((figure) -> said(figure, source))
				.toList();
			if (said.isEmpty()) {
				cell.add(new Unstated(Words.say("diffusion.told.not")));
			}
			said.forEach(cell::add);
			row.add(cell);
		}
		return row;
	}

	/** The value, of whom and when, and the words of this source. */
	private Stream<Component> said(Figure figure, SourceRef source) {
		List<String> proofs = this.evidence.of(figure)
			.stream()
			.filter((citation) -> citation.source().equals(source))
			.map(Citation::id)
			.toList();
		if (proofs.isEmpty()) {
			return Stream.of();
		}
		Link value = new Link(Address.of(figure.ref()), "");
		value.add(new Strong(figure.value()));
		value.getElement().setAttribute("lang", "fr");
		Div line = new Div(value);
		if (figure.status() == Status.INFERRED) {
			line.add(new Span(" "), Mark.INFERRED.worded());
		}
		Stream<String> name = (figure.status() == Status.INFERRED) ? Stream.of(figure.name()) : Stream.empty();
		String limits = Stream
			.of(name, Stream.ofNullable(figure.population()),
					Stream.ofNullable(figure.period()).map((period) -> period.text()))
			.flatMap((part) -> part)
			.collect(Collectors.joining(", "));
		Div of = new Div(limits.isEmpty() ? new Unstated(Words.say("claim.population.none")) : new Printed(limits));
		of.addClassNames("sm", "mut");
		Div said = new Div(line, of, this.evidence.proofs(proofs));
		said.addClassName("said");
		return Stream.of(said);
	}

	private static NativeTableHeaderCell header(String words) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
		cell.getElement().setAttribute("scope", "col");
		return cell;
	}

	/** The questions on which documents disagree about these numbers. */
	private static List<DisagreementLine> disputes(Diffusion diffusion, List<Figure> figures) {
		Set<String> ids = figures.stream().map(Figure::id).collect(Collectors.toSet());
		return diffusion.disagreements()
			.stream()
			.filter((Disagreement disagreement) -> disagreement.isAbout(ids))
			.map(DisagreementLine::new)
			.toList();
	}

}
