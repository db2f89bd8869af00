package fr.maillage.ui.thing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.NearChoice;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The regions, waves and themes to which a list can be narrowed, each with the number of
 * things that are left; only choices that leave some, and what was chosen.
 */
final class NearChoosers extends Div {

	private static final List<EntityKind> KINDS = List.of(EntityKind.REGION, EntityKind.WAVE, EntityKind.THEME);

	NearChoosers(ThingList list, Narrowed narrowed) {
		addClassNames("bar", "near");
		KINDS.stream().filter(narrowed.kinds()::contains).forEach((kind) -> add(chooser(list, narrowed, kind)));
		setVisible(getComponentCount() > 0);
	}

	private static ComboBox<NearChoice> chooser(ThingList list, Narrowed narrowed, EntityKind kind) {
		EntityList asked = narrowed.list();
		List<NearChoice> choices = narrowed.choices()
			.stream()
			.filter((choice) -> choice.target().kind() == kind)
			.toList();
		ComboBox<NearChoice> chooser = new ComboBox<>(Words.say("things.near." + kind.name()));
		chooser.setItems(choices);
		chooser.setItemLabelGenerator(
				(choice) -> Words.say("things.near.choice", choice.target().name(), choice.number()));
		chooser.setClearButtonVisible(true);
		if (choices.isEmpty()) {
			chooser.setReadOnly(true);
			chooser.setHelperText(Words.say("things.near.none"));
		}
		else {
			chooser.setPlaceholder(Words.say("things.near.any." + kind.name()));
		}
		@Nullable NearChoice chosen = narrowed.chosen(kind).orElse(null);
		chooser.setValue(chosen);
		chooser.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				Location chosenNow = new Location(
						ThingNavigation.address(list, asked.near(near(asked, chosen, change.getValue()))));
				UI.getCurrent().navigate(chosenNow.getPath(), chosenNow.getQueryParameters());
			}
		});
		return chooser;
	}

	/** Those of the other kinds stay. */
	private static List<String> near(EntityList asked, @Nullable NearChoice before, @Nullable NearChoice after) {
		List<String> near = new ArrayList<>(asked.near());
		if (before != null) {
			near.remove(before.target().id());
		}
		if (after != null) {
			near.add(after.target().id());
		}
		return near;
	}

}
