package fr.maillage.figure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The numbers that documents state, held in memory. */
public record InMemoryFigures(List<Figure> figures) implements Figures {

	@Override
	public Map<String, List<Figure>> about(Collection<String> ids) {
		return this.figures.stream()
			.filter((figure) -> ids.contains(figure.aboutId()))
			.collect(Collectors.groupingBy(Figure::aboutId));
	}

}
