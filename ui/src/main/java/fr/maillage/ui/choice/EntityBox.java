package fr.maillage.ui.choice;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.search.Search;
import fr.maillage.search.Searches;
import fr.maillage.ui.component.Words;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;

/** A field in which one chooses a thing by any of its names. */
public final class EntityBox extends ComboBox<EntityRef> {

	private static final int SUGGESTED = 10;

	private final transient Searches searches;

	private final transient Set<EntityKind> kinds;

	/**
	 * A field.
	 * @param label what is chosen
	 * @param kinds only these kinds
	 * @param chosen what is chosen already; null for nothing
	 * @param then what happens when a person chooses
	 */
	public EntityBox(String label, Set<EntityKind> kinds, Searches searches, @Nullable EntityRef chosen,
			Consumer<EntityRef> then) {
		super(label);
		this.searches = searches;
		this.kinds = kinds;
		setPageSize(2 * SUGGESTED);
		setItemLabelGenerator((thing) -> Words.say("matrix.cell.counted", thing.name(), Words.label(thing.kind())));
		setItems((query) -> {
			int offset = query.getOffset();
			int limit = query.getLimit();
			return suggested(query.getFilter().orElse("").strip()).skip(offset).limit(limit);
		});
		if (chosen != null) {
			setValue(chosen);
		}
		addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null) {
				then.accept(change.getValue());
			}
		});
	}

	private Stream<EntityRef> suggested(String typed) {
		return typed.isEmpty() ? Stream.empty()
				: this.searches.find(new Search(typed, this.kinds), ScrollPosition.keyset(), SUGGESTED)
					.hits()
					.stream()
					.map((hit) -> hit.entity().ref());
	}

}
