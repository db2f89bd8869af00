package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.function.SerializableConsumer;
import tools.jackson.databind.node.ObjectNode;

/**
 * A drawing by ECharts. Its option is JSON: colours are names of the page's own
 * ({@code --m-finance}, or a pattern of one, {@code hatch(--m-finance)}), any part may
 * hold a part {@code narrow} that tells what differs on a narrow screen, and data may
 * bear a {@code tip} (words shown beside the pointer) and a {@code row} (what it stands
 * for in the table). A series of the type {@code custom} may name {@code span} as its
 * {@code renderItem}: a bar from its first to its second value in the row of the third.
 * The drawing adds to a table that says the same; keyboards have the table.
 */
@Tag("maillage-chart")
@JsModule("./chart.ts")
@NpmPackage(value = "echarts", version = "6.1.0")
public final class Chart extends Component implements HasStyle {

	/**
	 * A drawing.
	 * @param option what ECharts draws
	 * @param description the same in words, for those who listen
	 * @param height in pixels
	 */
	public Chart(ObjectNode option, String description, int height) {
		getElement().setPropertyJson("option", option);
		getElement().setAttribute("role", "img").setAttribute("aria-label", description);
		getStyle().set("height", height + "px");
	}

	/** Also tells series apart by patterns, when the option does not do so itself. */
	public Chart patterned() {
		getElement().setAttribute("patterned", true);
		return this;
	}

	/** What happens when a pointer chooses what stands for a row. */
	public Chart onRow(SerializableConsumer<String> chosen) {
		getElement()
			.addEventListener("row-chosen",
					(event) -> chosen.accept(event.getEventData().get("event.detail.row").asString()))
			.addEventData("event.detail.row");
		return this;
	}

	/** Takes the drawing away, as it is shown, in a file of that name. */
	void save(String format, String name) {
		getElement().executeJs("this.save($0, $1)", format, name);
	}

}
