package fr.maillage.wave.graphql;

import fr.maillage.wave.Wave;
import fr.maillage.wave.Waves;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers waves. */
@Controller
class WaveController {

	private final Waves waves;

	WaveController(Waves waves) {
		this.waves = waves;
	}

	@QueryMapping
	Optional<Wave> wave(@Argument String id) {
		return this.waves.find(id);
	}

	@QueryMapping
	List<Wave> waves() {
		return this.waves.list();
	}

}
