package demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("demarche");

    /**
     * A package and the packages it may use.
     *
     * @param name below {@code demarche}
     */
    private record Room(String name, Set<String> uses) {
        static Room of(String name, String... uses) {
            return new Room(name, Set.of(uses));
        }
    }

    /** From the ground up: a room may use only rooms named before it, so that there is no circle. */
    private static final List<Room> ROOMS = List.of(
            Room.of("world"),
            Room.of("world.fact", "world"),
            Room.of("world.factbase", "world", "world.fact"),
            Room.of("world.read", "world", "world.fact", "world.factbase"),
            Room.of("crisis", "world", "world.fact", "world.factbase"),
            Room.of("crisis.read", "world", "world.fact", "world.factbase", "world.read", "crisis"),
            Room.of("reasoning.memory", "world", "crisis"),
            Room.of("reasoning.concept", "world", "reasoning.memory"),
            Room.of(
                    "rules",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "world.read",
                    "crisis",
                    "reasoning.memory",
                    "reasoning.concept"),
            Room.of("reasoning.whynot", "world", "rules"),
            Room.of(
                    "reasoning",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "world.read",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "reasoning.concept",
                    "rules",
                    "reasoning.whynot"),
            Room.of(
                    "explain",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "crisis",
                    "reasoning.memory",
                    "reasoning.concept",
                    "rules",
                    "reasoning.whynot",
                    "reasoning"),
            Room.of("evaluate.score", "world", "reasoning"),
            Room.of(
                    "evaluate",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "crisis",
                    "crisis.read",
                    "reasoning",
                    "evaluate.score"),
            Room.of("evaluate.scale", "world", "crisis"),
            Room.of(
                    "evaluate.baseline",
                    "world",
                    "world.fact",
                    "crisis",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "evaluate.score",
                    "evaluate"),
            Room.of(
                    "evaluate.fit",
                    "world",
                    "world.read",
                    "crisis",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "evaluate"),
            Room.of("evaluate.change", "world", "crisis", "crisis.read", "reasoning", "evaluate.score", "evaluate"),
            Room.of(
                    "evaluate.outcome",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "crisis",
                    "crisis.read",
                    "reasoning",
                    "evaluate.score",
                    "evaluate"),
            Room.of("evaluate.backtest", "world.fact", "crisis", "evaluate.score", "evaluate", "evaluate.change"),
            Room.of(
                    "robustness",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "world.read",
                    "crisis",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "evaluate.score",
                    "evaluate"),
            Room.of(
                    "search",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "reasoning"),
            Room.of("importing", "world", "world.fact", "world.factbase", "world.read", "crisis.read"),
            Room.of("answer.text", "world", "world.fact", "crisis", "reasoning.memory"),
            Room.of(
                    "answer.ask",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "world.read",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "explain",
                    "evaluate",
                    "answer.text"),
            Room.of(
                    "answer.assess",
                    "world",
                    "world.fact",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "reasoning",
                    "explain",
                    "answer.text",
                    "answer.ask"),
            Room.of(
                    "answer.why",
                    "world",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "rules",
                    "reasoning.whynot",
                    "reasoning",
                    "explain",
                    "answer.text",
                    "answer.ask"),
            Room.of(
                    "answer.whatif",
                    "world",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "explain",
                    "search",
                    "answer.text",
                    "answer.ask"),
            Room.of(
                    "answer.backtest",
                    "world",
                    "world.fact",
                    "crisis",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "explain",
                    "evaluate.score",
                    "evaluate",
                    "evaluate.scale",
                    "evaluate.fit",
                    "evaluate.change",
                    "evaluate.outcome",
                    "evaluate.backtest",
                    "answer.text"),
            Room.of(
                    "answer.robustness",
                    "world",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "explain",
                    "evaluate.score",
                    "evaluate",
                    "robustness",
                    "answer.text",
                    "answer.ask",
                    "answer.backtest"),
            Room.of(
                    "answer.catalogue",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "world.read",
                    "crisis",
                    "reasoning.memory",
                    "rules",
                    "explain",
                    "answer.text",
                    "answer.ask"),
            Room.of(
                    "authoring",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "world.read",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "reasoning.concept",
                    "rules",
                    "reasoning.whynot",
                    "reasoning",
                    "explain",
                    "evaluate",
                    "answer.text",
                    "answer.ask"),
            Room.of("web.work", "world", "crisis.read", "reasoning", "evaluate", "answer.ask"),
            Room.of("web.http", "world", "world.read", "reasoning", "answer.text", "web.work"),
            Room.of(
                    "web.reload",
                    "world",
                    "world.factbase",
                    "world.read",
                    "crisis.read",
                    "rules",
                    "reasoning",
                    "explain",
                    "answer.ask"),
            Room.of(
                    "web.api",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "world.read",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "evaluate",
                    "robustness",
                    "search",
                    "answer.text",
                    "answer.ask",
                    "answer.assess",
                    "answer.why",
                    "answer.whatif",
                    "answer.robustness",
                    "answer.catalogue",
                    "web.work",
                    "web.http",
                    "web.reload"),
            Room.of(
                    "web",
                    "world.factbase",
                    "crisis.read",
                    "reasoning",
                    "evaluate",
                    "robustness",
                    "answer.ask",
                    "web.work",
                    "web.http",
                    "web.reload",
                    "web.api"),
            Room.of(
                    "cli",
                    "world",
                    "world.fact",
                    "world.factbase",
                    "world.read",
                    "crisis",
                    "crisis.read",
                    "reasoning.memory",
                    "rules",
                    "reasoning",
                    "explain",
                    "evaluate.score",
                    "evaluate",
                    "evaluate.scale",
                    "evaluate.baseline",
                    "evaluate.fit",
                    "evaluate.change",
                    "evaluate.outcome",
                    "evaluate.backtest",
                    "robustness",
                    "search",
                    "importing",
                    "answer.text",
                    "answer.ask",
                    "answer.assess",
                    "answer.why",
                    "answer.whatif",
                    "answer.backtest",
                    "answer.robustness",
                    "answer.catalogue",
                    "authoring",
                    "web.reload",
                    "web"));

    @Test
    void a_room_stands_above_every_room_it_may_use() {
        Set<String> below = new HashSet<>();
        for (Room room : ROOMS) {
            assertThat(below).as(room.name()).containsAll(room.uses());
            below.add(room.name());
        }
    }

    @Test
    void every_package_is_a_room_that_uses_just_the_rooms_it_may() {
        Set<String> uses = new TreeSet<>();
        for (JavaClass type : PRODUCT) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith("demarche."))
                    .map(target -> room(type) + " uses " + room(target))
                    .forEach(uses::add);
        }
        Set<String> allowed = new TreeSet<>();
        for (Room room : ROOMS) {
            allowed.add(room.name() + " uses " + room.name());
            room.uses().forEach(name -> allowed.add(room.name() + " uses " + name));
        }
        assertThat(uses).containsExactlyInAnyOrderElementsOf(allowed);
    }

    private static String room(JavaClass type) {
        return type.getPackageName().replaceFirst("^demarche\\.?", "");
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
