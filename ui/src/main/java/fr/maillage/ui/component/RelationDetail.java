package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.Relation;
import java.util.ArrayList;
import java.util.List;

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
			details.add(new Since(validity.since()));
		}
		if (validity.until() != null) {
			details.add(StillHeld.is(validity.until()) ? new StillHeld(validity.until()) : new Until(validity.until()));
		}
	}

}
