package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.catalogue.Readiness;
import fr.maillage.test.TestNeo4j;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * The facts could not be brought in: the product stays, says so and does not try again.
 */
@ExtendWith(OutputCaptureExtension.class)
class PreparationIT {

	private final Readiness readiness = new Readiness();

	@Test
	void leavesAProductThatSaysThatItsFactsAreMissing(CapturedOutput output) {
		prepare((progress) -> {
			progress.written(3, 10);
			throw new IllegalStateException("line 7 is wrong");
		});
		assertThat(this.readiness.state()).isEqualTo(new Readiness.State.Failed());
		assertThat(output).contains("The facts could not be imported", "line 7 is wrong");
	}

	@Test
	void isReadyOnceTheFactsAreIn() {
		prepare((progress) -> progress.written(10, 10));
		assertThat(this.readiness.state()).isEqualTo(new Readiness.State.Ready());
	}

	private void prepare(Facts facts) {
		TestNeo4j.Details shared = TestNeo4j.shared();
		try (Driver driver = GraphDatabase.driver(shared.uri(), shared.getAuthToken())) {
			new Preparation(driver, "neo4j", facts, this.readiness).run(new DefaultApplicationArguments());
		}
	}

}
