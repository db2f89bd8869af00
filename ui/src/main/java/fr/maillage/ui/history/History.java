package fr.maillage.ui.history;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import fr.maillage.history.Change;
import fr.maillage.history.Changes;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.ui.component.Paged;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** What was done to a thing and to its relationships, newest first; folded. */
public final class History extends NativeDetails {

	private static final int PAGE = 20;

	private final String thingId;

	private final transient Changes changes;

	private final transient Entities entities;

	private final transient Map<String, Entity> named = new HashMap<>();

	private final Div content = new Div();

	History(String thingId, Changes changes, Entities entities) {
		this.thingId = thingId;
		this.changes = changes;
		this.entities = entities;
		addClassName("history");
		setSummaryText(Words.say("history"));
		setContent(this.content);
		addToggleListener((toggle) -> {
			if (toggle.isOpened() && this.content.getComponentCount() == 0) {
				tell();
			}
		});
	}

	private void tell() {
		long total = this.changes.count(this.thingId);
		this.content.add((total > 0) ? new Paged<>("history-lines", total, this::page, this::line)
				: new Unstated(Words.say("history.none")));
	}

	private Window<Change> page(ScrollPosition position) {
		Window<Change> page = this.changes.of(this.thingId, position, PAGE);
		this.named.putAll(this.entities
			.byIds(page.stream().flatMap((change) -> Stream.of(change.subjectId().split("~"))).distinct().toList()));
		return page;
	}

	private ChangeLine line(Change change) {
		return ChangeLine.detailed(change, this.named);
	}

}
