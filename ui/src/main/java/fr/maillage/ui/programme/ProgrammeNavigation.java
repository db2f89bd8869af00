package fr.maillage.ui.programme;

import com.vaadin.flow.component.html.Anchor;
import fr.maillage.method.MethodCategory;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Chip;
import fr.maillage.ui.component.Words;
import java.util.Locale;

/** The way to the page of the programme and to its parts. */
public final class ProgrammeNavigation {

	static final String PAGE = Address.PROGRAMME;

	static final String SURVEY = "enquete";

	private ProgrammeNavigation() {
	}

	/** A link to one part of the page. */
	static Anchor part(MethodCategory category) {
		return Chip.within(PAGE, id(category), Words.label(category));
	}

	/** A link to the survey. */
	static Anchor survey() {
		return Chip.within(PAGE, SURVEY, Words.say("survey"));
	}

	/** Where that part stands on the page. */
	static String id(MethodCategory category) {
		return category.name().toLowerCase(Locale.ROOT);
	}

}
