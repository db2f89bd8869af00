package fr.maillage.ui.thing;

import com.vaadin.flow.component.Component;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityList;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.AssertionSheet;
import fr.maillage.ui.export.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** All that a list holds as it is narrowed, also beyond the page that is shown. */
final class ListSheet {

	/** More rows are cut, and the last row says so. */
	static final int MOST = 5000;

	private static final int PAGE = 500;

	private final Entities entities;

	private final PageEvidence pageEvidence;

	private final Rows rows;

	ListSheet(Entities entities, PageEvidence pageEvidence, Rows rows) {
		this.entities = entities;
		this.pageEvidence = pageEvidence;
		this.rows = rows;
	}

	Sheet of(ThingList list, EntityList asked, long total) {
		List<String> header = Stream
			.of("assertions.id", "assertions.name", "assertions.kind", "assertions.detail", "assertions.certainty",
					"proof")
			.map(Words::say)
			.toList();
		List<List<@Nullable Object>> lines = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		while (position != null && lines.size() < MOST) {
			Window<Entity> page = this.entities.page(asked, position, PAGE);
			this.rows.prepare(page.getContent());
			Evidence evidence = this.pageEvidence.of(page.stream());
			page.forEach((thing) -> lines.add(line(thing, evidence)));
			position = page.hasNext() ? page.positionAt(page.size() - 1) : null;
		}
		if (position != null) {
			lines.add(Arrays.asList(null, Words.say("assertions.cut", lines.size(), total), null, null, null, null));
		}
		return new Sheet(list.address(), Words.label(list), header, lines);
	}

	private List<@Nullable Object> line(Entity thing, Evidence evidence) {
		String details = details(this.rows.row(thing));
		return Arrays.asList(thing.id(), thing.name(), Words.label(thing.kind()), details.isEmpty() ? null : details,
				AssertionSheet.certainty(thing), AssertionSheet.proofs(thing, evidence));
	}

	/** What the row of the page tells beside the name. */
	private static String details(Component row) {
		return row.getChildren()
			.skip(1)
			.flatMap(Component::getChildren)
			.map((part) -> part.getElement().getTextRecursively().strip())
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining(Words.say("or.before")));
	}

}
