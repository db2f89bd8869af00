package fr.maillage.ui.map;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.map.Knowledge;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.ui.atlas.Fill;
import fr.maillage.ui.atlas.MapDrawing;
import fr.maillage.ui.atlas.Swatch;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the fills of a map tell, each with its words and how many territories wear it. */
final class Legend {

	private static final List<Fill> TIERS = List.of(Fill.HIGH, Fill.MIDDLE, Fill.LOW);

	private final TerritoryMap map;

	Legend(TerritoryMap map) {
		this.map = map;
	}

	/** The lines for a file. */
	List<MapDrawing.Key> keys() {
		return Stream.concat(lines().stream(), announced().stream())
			.map((line) -> new MapDrawing.Key(line.fill(), Words.say("map.told", line.words(), territories(line))))
			.toList();
	}

	/** The list for a page. */
	UnorderedList list() {
		UnorderedList list = new UnorderedList();
		list.addClassName("map-legend");
		list.getElement().setAttribute("aria-label", Words.say("map.legend"));
		lines().forEach((line) -> list.add(new ListItem(new Swatch(Objects.requireNonNull(line.fill())),
				new Span(line.words()), new Strong(territories(line)))));
		announced().ifPresent((line) -> list
			.add(new ListItem(Mark.ANNOUNCED.drawing(), new Span(line.words()), new Strong(territories(line)))));
		return list;
	}

	/** What the ring of dashes around a number tells; empty when no number wears it. */
	private Optional<Line> announced() {
		int count = this.map.announced();
		return (count > 0) ? Optional.of(new Line(null, Words.say("map.announced"), count)) : Optional.empty();
	}

	private List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		for (Fill fill : TIERS) {
			List<TerritoryValue> worn = known().filter((value) -> Values.fill(value, this.map) == fill).toList();
			if (!worn.isEmpty()) {
				int min = worn.stream().mapToInt(TerritoryValue::min).min().orElseThrow();
				int max = worn.stream().mapToInt(TerritoryValue::max).max().orElseThrow();
				lines.add(new Line(fill, Values.words(this.map.measure(), min, max), worn.size()));
			}
		}
		for (Knowledge knowledge : List.of(Knowledge.UNCOUNTED, Knowledge.NONE, Knowledge.NOT_DOCUMENTED)) {
			int count = this.map.count(knowledge);
			if (count > 0) {
				lines.add(new Line(Values.fill(knowledge), Values.words(knowledge, this.map.level()), count));
			}
		}
		return lines;
	}

	private Stream<TerritoryValue> known() {
		return this.map.territories().stream().filter((value) -> value.knowledge() == Knowledge.KNOWN);
	}

	private String territories(Line line) {
		return Words.say("map.territories." + this.map.level().name(), line.count());
	}

	/**
	 * One line.
	 *
	 * @param fill null for what is only announced
	 */
	private record Line(@Nullable Fill fill, String words, int count) {
	}

}
