package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a document tells of a relationship besides its two ends. */
public final class RelationDetail extends Span {

	public RelationDetail(Relation relation) {
		addClassNames("sm", "mut");
		List<Span> details = new ArrayList<>();
		if (relation.amount() != null) {
			details.add(new Span(new Strong(Amount.of(relation.amount(), relation.currency()))));
		}
		if (relation.role() != null) {
			details.add(new Printed(relation.role()));
		}
		if (relation.purpose() != null) {
			details.add(new Printed(relation.purpose()));
		}
		period(relation.validity(), details);
		for (Span detail : details) {
			if (getComponentCount() > 0) {
				add(new Span("\u00a0· "));
			}
			add(detail);
		}
		setVisible(!details.isEmpty());
	}

	private static void period(Validity validity, List<Span> details) {
		if (validity.since() != null) {
			details.add(date("validity.since", validity.since().text(), "depuis"));
		}
		if (validity.until() != null) {
			details.add(StillHeld.is(validity.until()) ? new StillHeld(validity.until())
					: date("validity.until", validity.until().text(), "jusqu"));
		}
	}

	/** A document may print the preposition itself: "depuis plusieurs années". */
	private static Span date(String key, String printed, String preposition) {
		return printed.toLowerCase(Locale.FRENCH).startsWith(preposition) ? new Printed(printed)
				: Sentence.into(new Span(), key, new Printed(printed));
	}

}
