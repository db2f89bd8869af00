package fr.maillage.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;

/**
 * A test of the application on a real, migrated Neo4j: the product's own in a temporary
 * folder, or a container with {@code -Dtest.neo4j=container}. The database is shared by
 * all tests of the JVM; before each class it holds what that class asks for, and nothing
 * else.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(properties = { "maillage.import-seed=false", "maillage.rehearse=false" })
@Import(TestNeo4j.class)
@ExtendWith(GraphContent.class)
public @interface GraphIntegrationTest {

	/**
	 * Files of Cypher on the test class path, such as {@code fixtures/two-waves.cypher}:
	 * the graph of the tests.
	 */
	String[] fixtures() default {};

	/** Whether the graph is the one of the product: all its facts. */
	boolean seed() default false;

	/** As {@link SpringBootTest#webEnvironment()}. */
	@AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
	SpringBootTest.WebEnvironment webEnvironment() default SpringBootTest.WebEnvironment.MOCK;

}
