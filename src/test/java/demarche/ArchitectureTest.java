package demarche;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
                .layer("reasoning")
                .definedBy("demarche.reasoning..")
                .layer("explain")
                .definedBy("demarche.explain..")
                .layer("evaluate")
                .definedBy("demarche.evaluate..")
                .layer("robustness")
                .definedBy("demarche.robustness..")
                .layer("search")
                .definedBy("demarche.search..")
                .layer("report")
                .definedBy("demarche.report..")
                .layer("inquiry")
                .definedBy("demarche.inquiry..")
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
                .whereLayer("inquiry")
                .mayOnlyBeAccessedByLayers("cli", "web")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("cli", "web", "inquiry")
                .whereLayer("explain")
                .mayOnlyBeAccessedByLayers("cli", "web", "inquiry", "report", "robustness")
                .whereLayer("robustness")
                .mayOnlyBeAccessedByLayers("cli", "web", "inquiry", "report")
                .whereLayer("evaluate")
                .mayOnlyBeAccessedByLayers("cli", "web", "inquiry", "report", "robustness")
                .whereLayer("search")
                .mayOnlyBeAccessedByLayers("cli", "web", "inquiry", "report")
                .whereLayer("reasoning")
                .mayOnlyBeAccessedByLayers(
                        "cli", "web", "inquiry", "report", "explain", "evaluate", "robustness", "search")
                .whereLayer("crisis")
                .mayOnlyBeAccessedByLayers(
                        "cli",
                        "web",
                        "inquiry",
                        "report",
                        "explain",
                        "evaluate",
                        "robustness",
                        "search",
                        "reasoning",
                        "importing")
                .check(PRODUCT);
    }

    @Test
    void no_two_packages_need_each_other() {
        slices().matching("demarche.(*)..").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void no_two_rooms_of_the_evaluation_need_each_other() {
        slices().matching("demarche.(**)")
                .should()
                .beFreeOfCycles()
                .check(PRODUCT.that(resideInAPackage("demarche.evaluate..")));
    }

    @Test
    void drools_is_known_to_reasoning_alone() {
        noClasses()
                .that()
                .resideOutsideOfPackage("demarche.reasoning..")
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
                        "demarche.report")
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
