package fr.maillage.ui.coverage;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Matrix;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** What the matrix can be asked for: its columns, the age of sources, its order. */
final class MatrixTools extends Div {

	MatrixTools(Matrix matrix, Asked asked) {
		Div choices = new Div(axes(asked), since(asked));
		choices.addClassNames("bar", "choices");
		add(choices, above(matrix, asked));
	}

	private static Nav axes(Asked asked) {
		Nav axes = new Nav();
		axes.addClassName("seg");
		axes.setAriaLabel(Words.say("matrix.axis"));
		for (Axis axis : Axis.values()) {
			Link link = new Link(CoverageNavigation.address(asked.along(axis)), Words.label(axis));
			if (axis == asked.axis()) {
				link.getElement().setAttribute("aria-current", "true");
			}
			axes.add(link);
		}
		return axes;
	}

	private static ComboBox<Integer> since(Asked asked) {
		ComboBox<Integer> years = new ComboBox<>(Words.say("matrix.since"));
		years.setItems(CoverageNavigation.years());
		years.setItemLabelGenerator((year) -> Words.say("matrix.since.year", String.valueOf(year)));
		years.setPlaceholder(Words.say("matrix.since.any"));
		years.setClearButtonVisible(true);
		years.setValue(asked.since());
		years.addValueChangeListener((change) -> {
			if (change.isFromClient()) {
				Location location = new Location(CoverageNavigation.address(asked.since(change.getValue())));
				UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
			}
		});
		return years;
	}

	private static Div above(Matrix matrix, Asked asked) {
		Div above = new Div();
		above.addClassNames("bar", "above");
		Span shown = new Span();
		shown.getElement().setAttribute("role", "status");
		shown.addClassName("mut");
		shown.setText(Words.say("matrix.columns." + asked.axis().name(), matrix.columns().size(),
				matrix.columns().size() + matrix.hidden()));
		Div columns = new Div(shown);
		columns.addClassName("bar");
		if (asked.axis() == Axis.THEME) {
			columns.add(new Link(CoverageNavigation.address(asked.withAll(!asked.all())),
					Words.say(asked.all() ? "matrix.columns.usual" : "matrix.columns.all")));
		}
		above.add(columns);
		Span words = new Span(Words.say("labelled", Words.say("things.order")));
		words.addClassNames("sm", "mut");
		Nav orders = new Nav(words, order(asked, false, "things.by.name"), order(asked, true, "things.largest.REGION"));
		orders.setAriaLabel(Words.say("things.order"));
		orders.addClassNames("bar", "orders");
		above.add(orders);
		return above;
	}

	private static Link order(Asked asked, boolean byNumber, String key) {
		Link link = new Link(CoverageNavigation.address(asked.byNumber(byNumber)), Words.say(key));
		if (byNumber == asked.byNumber()) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

}
