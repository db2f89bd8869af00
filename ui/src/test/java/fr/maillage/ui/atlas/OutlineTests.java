package fr.maillage.ui.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class OutlineTests {

	private static final Path COG = Path.of("../seed/src/main/resources/seed/sources");

	private static final GeometryFactory PLANE = new GeometryFactory();

	@Test
	void everyDepartementAndRegionOfTodayHasOne() throws IOException {
		Map<String, List<String>> regions = regions();
		assertThat(regions).hasSize(18);
		assertThat(Outline.all()).hasSize(18 + 101 + 4);
		regions.forEach((region, departements) -> {
			assertThat(Outline.of(region)).as(region).isPresent();
			assertThat(departements).allSatisfy((id) -> assertThat(Outline.of(id)).as(id).isPresent());
		});
	}

	@Test
	void aRegionCoversItsDepartements() throws IOException {
		regions().forEach((region, departements) -> {
			double parts = departements.stream().mapToDouble((id) -> shape(id).getArea()).sum();
			assertThat(shape(region).getArea()).as(region).isBetween(parts * 0.98, parts * 1.03);
			departements.forEach((id) -> {
				Outline departement = Outline.of(id).orElseThrow();
				assertThat(shape(region).covers(OutlineMaking.at(departement.x(), departement.y()))).as(id).isTrue();
			});
		});
	}

	@Test
	void theNumberStandsInside() {
		assertThat(Outline.all().values())
			.allSatisfy((outline) -> assertThat(shape(outline.id()).covers(OutlineMaking.at(outline.x(), outline.y())))
				.isTrue());
	}

	private static Geometry shape(String id) {
		return PLANE.buildGeometry(OutlineMaking.rings(Outline.of(id).orElseThrow().path())).union();
	}

	/** The départements of each region. */
	private static Map<String, List<String>> regions() throws IOException {
		try (Stream<Path> files = Files.walk(COG)) {
			Path file = files.filter((path) -> path.endsWith("departements.csv")).findFirst().orElseThrow();
			return Files.readAllLines(file)
				.stream()
				.skip(1)
				.map((line) -> line.split(","))
				.collect(Collectors.groupingBy((cells) -> cells[3],
						Collectors.mapping((cells) -> cells[0], Collectors.toList())));
		}
	}

}
