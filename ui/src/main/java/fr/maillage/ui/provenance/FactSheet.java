package fr.maillage.ui.provenance;

import fr.maillage.evidence.Citation;
import fr.maillage.provenance.Fact;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is drawn from a document, as a table. */
final class FactSheet {

	private FactSheet() {
	}

	static Sheet of(SourceDocument document, List<Fact> facts) {
		return new Sheet(document.id(), document.shortName(),
				Stream
					.of("source.export.facts", "source.export.place", "source.export.quote", "source.export.reason",
							"source.export.proves", "assertions.certainty")
					.map((key) -> Words.say(key))
					.toList(),
				facts.stream().map(FactSheet::row).toList());
	}

	private static List<@Nullable Object> row(Fact fact) {
		Citation citation = fact.citation();
		String proves = Stream
			.concat(fact.relations()
				.stream()
				.map((relation) -> relation.from().name() + " " + Words.label(relation.type()) + " "
						+ relation.to().name()),
					fact.entities().stream().map(EntityRef::name))
			.collect(Collectors.joining(Words.say("or.before")));
		return Arrays.asList(String.join(", ", citation.factIds()), citation.locator(), citation.quote(),
				citation.reason(), proves, Words.label(Mark.of(citation.status(), FactList.announced(fact))));
	}

}
