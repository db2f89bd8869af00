package fr.maillage;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** The directions in which the code may depend on itself, each with its reason. */
@AnalyzeClasses(packages = "fr.maillage",
		importOptions = { ImportOption.DoNotIncludeTests.class, ArchitectureTests.WithoutTestJars.class })
class ArchitectureTests {

	private static final DescribedPredicate<JavaClass> GRAPH = resideInAPackage("fr.maillage..graph..");

	private static final DescribedPredicate<JavaClass> GRAPHQL = resideInAPackage("fr.maillage..graphql..");

	private static final DescribedPredicate<JavaClass> CONCEPTS = describe("concepts",
			(type) -> type.getPackageName().matches("fr\\.maillage\\.(?!ui|graph|graphql|database|cypher|seed)\\w+"));

	private static final DescribedPredicate<JavaClass> PORTS = CONCEPTS
		.and(describe("ports", (type) -> type.isInterface() && type.getSubclasses().stream().anyMatch(GRAPH)));

	@ArchTest
	static final ArchRule conceptsAreFreeOfFrameworks = noClasses().that(CONCEPTS)
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j..", "graphql..",
				"org.springframework.graphql..", "org.springframework.web..", "com.vaadin.."))
		.because("what the product knows outlives how it is stored, asked and shown");

	@ArchTest
	static final ArchRule conceptsHaveNoCycle = slices().matching("fr.maillage.(*)")
		.should()
		.beFreeOfCycles()
		.because("a concept is understood with those below it, never with those above");

	@ArchTest
	static final ArchRule graphIsBehindThePorts = noClasses().that(not(GRAPH))
		.should()
		.dependOnClassesThat(GRAPH.and(not(assignableTo(Exception.class))))
		.because(
				"GraphQL and the pages ask the ports, so that how an answer is found can change; what a port throws is part of it");

	@ArchTest
	static final ArchRule graphqlIsUsedByNobody = noClasses().that(not(GRAPHQL))
		.should()
		.dependOnClassesThat(GRAPHQL)
		.because("GraphQL and the pages are siblings: neither goes through the other");

	@ArchTest
	static final ArchRule controllersAreHidden = classes().that()
		.areAnnotatedWith(Controller.class)
		.should()
		.bePackagePrivate()
		.andShould()
		.resideInAPackage("..graphql..")
		.because("a controller has no other caller than the schema");

	@ArchTest
	static final ArchRule questionsOnlyRead = classes().that(GRAPH)
		.and()
		.haveSimpleNameStartingWith("Cypher")
		.should()
		.beAnnotatedWith(describe("@Transactional(readOnly = true)",
				(annotation) -> annotation.getRawType().isEquivalentTo(Transactional.class)
						&& annotation.get("readOnly").filter(Boolean.TRUE::equals).isPresent()))
		.because("the readers of a cluster serve reading transactions only");

	@ArchTest
	static final ArchRule onlyStorageTouchesNeo4j = noClasses()
		.that(not(GRAPH).and(not(resideInAnyPackage("..cypher..", "..seed..", "..database.."))))
		.should()
		.dependOnClassesThat(resideInAnyPackage("org.neo4j..", "org.springframework.data.neo4j.."))
		.because("the database is one decision, taken in few places");

	@ArchTest
	static final ArchRule cypherIsInFiles = noClasses().should()
		.callMethod(Neo4jClient.class, "query", String.class)
		.because("a question is a named file of the module cypher, which its tests see");

	@ArchTest
	static final ArchRule pagesAreHidden = classes().that()
		.areAnnotatedWith(Route.class)
		.should()
		.bePackagePrivate()
		.because("one goes to a page through its Navigation, which knows its address");

	@ArchTest
	static final ArchRule navigationIsPublic = classes().that()
		.haveSimpleNameEndingWith("Navigation")
		.should()
		.bePublic()
		.andShould()
		.haveModifier(JavaModifier.FINAL)
		.because("it is the one door to the pages of its package");

	@ArchTest
	static final ArchRule componentsDrawOnly = noClasses().that()
		.resideInAPackage("..ui.component..")
		.should()
		.dependOnClassesThat(PORTS)
		.because("a component shows the records that it is given, and can be shown anywhere");

	@ArchTest
	static final ArchRule pagesHaveNoCycle = slices().matching("fr.maillage.ui.(*)..")
		.should()
		.beFreeOfCycles()
		.because("pages link to each other by Navigation, components know no page");

	/** The test-jars of the other modules, which Maven puts on the path as jars. */
	static final class WithoutTestJars implements ImportOption {

		@Override
		public boolean includes(Location location) {
			return !location.contains("-tests.jar");
		}

	}

}
