package fr.maillage.ui.check;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.check.CheckKind;
import fr.maillage.check.Finding;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.RelationSentence;
import fr.maillage.ui.component.RelationTable;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.List;

/** What one check found, each with why and its proof. */
final class FindingTable extends Div {

	private final Evidence evidence;

	FindingTable(CheckKind kind, List<Finding> findings, Evidence evidence) {
		this.evidence = evidence;
		RelationTable table = new RelationTable(Words.label(kind));
		findings.forEach((finding) -> table.row(Link.to(finding.found()), lines(kind, finding)));
		add(table);
	}

	private List<Component> lines(CheckKind kind, Finding finding) {
		List<Component> lines = new ArrayList<>();
		switch (kind) {
			case NO_FUNDER, NO_FACILITATOR -> {
				if (finding.beside().isEmpty()) {
					lines.add(new Unstated(Words.say("check.wave.none." + kind.name())));
				}
			}
			case ONLY_FUNDER, ONLY_FACILITATOR -> lines.add(Sentence.into(new Div(), "check.without." + kind.name(),
					finding.found().name(), Words.say("regions.clusters", finding.concerned().size())));
			default -> {
			}
		}
		finding.because().forEach((relation) -> lines.add(line(relation)));
		if (!finding.beside().isEmpty()) {
			Span wave = new Span(Words.say("check.wave"));
			wave.addClassNames("sm", "mut");
			lines.add(wave);
			finding.beside().forEach((relation) -> lines.add(line(relation)));
		}
		return lines;
	}

	private Component line(Relation relation) {
		return RelationTable.line(new RelationSentence(relation), this.evidence.proofs(relation));
	}

}
