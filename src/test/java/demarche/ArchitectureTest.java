package demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("demarche");

    @Test
    void dependencies_point_downwards_from_the_command_line_to_the_world() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("world")
                .definedBy("demarche.world..")
                .layer("crisis")
                .definedBy("demarche.crisis..")
                .layer("what rules speak of")
                .definedBy("demarche.reasoning.memory..", "demarche.reasoning.concept..")
                .layer("rules")
                .definedBy("demarche.rules..")
                .layer("reasoning")
                .definedBy("demarche.reasoning", "demarche.reasoning.whynot..")
                .layer("explain")
                .definedBy("demarche.explain..")
                .layer("evaluate")
                .definedBy("demarche.evaluate..")
                .layer("robustness")
                .definedBy("demarche.robustness..")
                .layer("search")
                .definedBy("demarche.search..")
                .layer("answer")
                .definedBy("demarche.answer..")
                .layer("importing")
                .definedBy("demarche.importing..")
                .layer("web")
                .definedBy("demarche.web..")
                .layer("cli")
                .definedBy("demarche.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("web")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("importing")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("answer")
                .mayOnlyBeAccessedByLayers("cli", "web")
                .whereLayer("explain")
                .mayOnlyBeAccessedByLayers("cli", "web", "answer", "evaluate")
                .whereLayer("evaluate")
                .mayOnlyBeAccessedByLayers("cli", "web", "answer")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("cli", "web", "answer")
                .whereLayer("reasoning")
                .mayOnlyBeAccessedByLayers("cli", "web", "answer", "explain", "evaluate", "search")
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("cli", "web", "answer", "explain", "evaluate", "search", "reasoning")
                .whereLayer("what rules speak of")
                .mayOnlyBeAccessedByLayers(
                        "cli", "web", "answer", "explain", "evaluate", "search", "reasoning", "rules")
                .whereLayer("crisis")
                .mayOnlyBeAccessedByLayers(
                        "cli",
                        "web",
                        "answer",
                        "explain",
                        "evaluate",
                        "search",
                        "reasoning",
                        "rules",
                        "what rules speak of",
                        "importing")
                .check(PRODUCT);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().assignedFrom(new Rooms()).should().beFreeOfCycles().check(PRODUCT);
    }

    /** The packages below {@code demarche}; what rules speak of lies beneath the rules, and these beneath the engine. */
    private static final class Rooms implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String[] parts = type.getPackageName().split("\\.", -1);
            if (parts.length < 2 || !parts[0].equals("demarche")) {
                return SliceIdentifier.ignore();
            }
            return parts.length > 2 && List.of("memory", "concept").contains(parts[2])
                    ? SliceIdentifier.of("what rules speak of")
                    : SliceIdentifier.of(parts[1]);
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void drools_is_known_to_rules_and_reasoning_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("demarche.rules..", "demarche.reasoning..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(PRODUCT);
    }

    @Test
    void the_command_line_library_is_known_to_the_command_line_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("demarche.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(PRODUCT);
    }

    @Test
    void http_is_known_to_the_workbench_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("demarche.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(PRODUCT);
    }

    @Test
    void a_question_is_answered_in_a_room_that_needs_no_other_question() {
        slices().matching("demarche.answer.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAnyPackage("demarche.answer.ask..", "demarche.answer.text.."))
                // How firm a vote is, is said beside how reliable the backtest found such votes.
                .ignoreDependency(
                        JavaClass.Predicates.resideInAPackage("demarche.answer.robustness.."),
                        JavaClass.Predicates.resideInAPackage("demarche.answer.backtest.."))
                .check(PRODUCT);
        noClasses()
                .that()
                .resideInAPackage("demarche.answer.text..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("demarche.answer.ask..")
                .check(PRODUCT);
    }

    @Test
    void where_answers_are_computed_nothing_is_known_of_http() {
        noClasses()
                .that()
                .resideInAnyPackage("demarche.web.work..", "demarche.web.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(PRODUCT);
    }

    @Test
    void files_are_read_at_the_edges_alone() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "demarche.world",
                        "demarche.world.fact",
                        "demarche.crisis",
                        "demarche.reasoning.memory",
                        "demarche.reasoning.concept",
                        "demarche.explain",
                        "demarche.evaluate.outcome",
                        "demarche.evaluate.score",
                        "demarche.evaluate.scale",
                        "demarche.answer..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(PRODUCT);
    }

    @Test
    void facts_and_concepts_are_records_or_vocabularies() {
        classes()
                .that()
                .resideInAnyPackage("demarche.world.fact", "demarche.reasoning.concept")
                .and()
                .areTopLevelClasses()
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .check(PRODUCT);
    }

    @Test
    void every_package_says_what_lives_there() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/demarche"))) {
            List<Path> silent = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(Path.of("src/main/java/demarche")))
                    .filter(ArchitectureTest::holdsJava)
                    .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                    .toList();
            assertThat(silent).isEmpty();
        }
    }

    private static boolean holdsJava(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
