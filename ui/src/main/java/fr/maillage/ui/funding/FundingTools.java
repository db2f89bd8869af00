package fr.maillage.ui.funding;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingQuestion;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the money can be narrowed to; each choice leaves at least one line. */
final class FundingTools extends Div {

	FundingTools(Funding funding, Asked asked) {
		addClassNames("bar", "near", "four");
		FundingQuestion question = asked.question();
		add(things("funding.funder", funding.choices().funders(), question.funder(), asked, question::by),
				things("funding.wave", funding.choices().waves(), question.wave(), asked, question::of),
				things("funding.region", funding.choices().regions(), question.region(), asked, question::in),
				years(funding.choices().years(), asked));
	}

	private static ComboBox<EntityRef> things(String key, List<EntityRef> choices, @Nullable String chosen, Asked asked,
			Function<@Nullable String, FundingQuestion> narrowed) {
		ComboBox<EntityRef> chooser = new ComboBox<>(Words.say(key));
		chooser.setItems(choices);
		chooser.setItemLabelGenerator(EntityRef::name);
		chooser.setValue(choices.stream().filter((choice) -> choice.id().equals(chosen)).findFirst().orElse(null));
		chooser.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				EntityRef value = change.getValue();
				go(asked.asking(narrowed.apply((value != null) ? value.id() : null)));
			}
		});
		return finished(chooser);
	}

	private static ComboBox<Integer> years(List<Integer> choices, Asked asked) {
		ComboBox<Integer> chooser = new ComboBox<>(Words.say("funding.year"));
		chooser.setItems(choices);
		chooser.setItemLabelGenerator(String::valueOf);
		chooser.setValue(choices.contains(asked.question().year()) ? asked.question().year() : null);
		chooser.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				go(asked.asking(asked.question().during(change.getValue())));
			}
		});
		return finished(chooser);
	}

	private static <T> ComboBox<T> finished(ComboBox<T> chooser) {
		chooser.setPlaceholder(Words.say("funding.any"));
		chooser.setClearButtonVisible(true);
		return chooser;
	}

	private static void go(Asked asked) {
		Location location = new Location(FundingNavigation.address(asked.opening(List.of())));
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
	}

}
