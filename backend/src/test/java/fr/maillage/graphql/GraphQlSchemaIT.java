package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.relation.EntityKind;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.util.ClassUtils;

/** Every field of the schema is answered by something of its type. */
@GraphIntegrationTest
@Import(GraphQlSchemaIT.Inspection.class)
class GraphQlSchemaIT {

	@Autowired
	private AtomicReference<SchemaReport> report;

	@Test
	void leavesNoFieldUnanswered() {
		assertThat(this.report.get().unmappedFields()).isEmpty();
	}

	@Test
	void answersNoFieldThatIsNotThere() {
		assertThat(this.report.get().unmappedRegistrations()).isEmpty();
		assertThat(this.report.get().unmappedArguments()).isEmpty();
	}

	@Test
	void promisesNullWhereCodeMayReturnIt() {
		assertThat(this.report.get().fieldNullnessErrors()).isEmpty();
		assertThat(this.report.get().argumentNullnessErrors()).isEmpty();
	}

	@Test
	void looksAtEveryType() {
		assertThat(this.report.get().skippedTypes()).isEmpty();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Inspection {

		@Bean
		AtomicReference<SchemaReport> report() {
			return new AtomicReference<>();
		}

		@Bean
		GraphQlSourceBuilderCustomizer inspection(AtomicReference<SchemaReport> report) {
			return (builder) -> builder
				.inspectSchemaMappings(
						(inspector) -> List.of(EntityKind.values())
							.forEach((kind) -> inspector.classMapping(kind.label(), record(kind.label()))),
						report::set);
		}

		private static Class<?> record(String name) {
			try {
				String pattern = "classpath*:fr/maillage/*/" + name + ".class";
				String path = new PathMatchingResourcePatternResolver().getResources(pattern)[0].getURL().getPath();
				String type = path.substring(path.indexOf("fr/maillage"), path.length() - ".class".length());
				return ClassUtils.forName(type.replace('/', '.'), null);
			}
			catch (java.io.IOException | ClassNotFoundException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
