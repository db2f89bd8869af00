package fr.maillage.test;

import fr.maillage.cypher.test.TestDatabase;
import fr.maillage.seed.SeedImporter;
import fr.maillage.seed.search.SearchTexts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.test.context.TestContextAnnotationUtils;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Fills the shared database with what a test class asks for. */
class GraphContent implements BeforeAllCallback {

	/** Spares importing it again for each class. */
	private static boolean seedIsIn;

	@Override
	public void beforeAll(ExtensionContext context) throws IOException {
		Driver driver = SpringExtension.getApplicationContext(context).getBean(Driver.class);
		GraphIntegrationTest wanted = Objects.requireNonNull(TestContextAnnotationUtils
			.findMergedAnnotation(context.getRequiredTestClass(), GraphIntegrationTest.class));
		if (!wanted.seed() || !seedIsIn) {
			TestDatabase.reset(driver);
		}
		seedIsIn = wanted.seed() && wanted.fixtures().length == 0;
		if (wanted.seed()) {
			new SeedImporter(driver, TestDatabase.NAME).importSeed((done, total) -> {
			});
		}
		for (String fixture : wanted.fixtures()) {
			load(driver, fixture);
		}
		if (wanted.fixtures().length > 0) {
			new SearchTexts().update(driver, TestDatabase.NAME);
		}
	}

	private static void load(Driver driver, String fixture) throws IOException {
		try (InputStream in = GraphContent.class.getClassLoader().getResourceAsStream(fixture);
				Session session = driver.session()) {
			Objects.requireNonNull(in, () -> "No fixture " + fixture + " on the class path");
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			for (String statement : text.split(";\\s*(\n|$)")) {
				session.run(statement).consume();
			}
		}
	}

}
