package demarche.web.reload;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.Shipped;
import demarche.answer.ask.Loaded;
import demarche.world.Place;
import demarche.world.read.Problem;
import demarche.world.read.ProblemsException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowerTest {
    private static final String CASE = "ukraine-annexation-2022";
    private static final String MINE = "scenarios/mine.yaml";

    @TempDir
    private Path home = Path.of("");

    private Path facts;
    private Folders folders;
    private Copy first;
    private Follower follower;
    /** The title of the user's scenario in each state that was handed over. */
    private final List<String> titles = Collections.synchronizedList(new ArrayList<>());

    private final List<Copy> copies = Collections.synchronizedList(new ArrayList<>());
    private final List<String> terminal = Collections.synchronizedList(new ArrayList<>());
    private volatile Runnable whileTaking = () -> {};

    @BeforeEach
    void follow() throws IOException {
        facts = home.resolve("mine");
        write(MINE, scenario("Oil rises"));
        folders = new Folders(
                facts, Path.of("facts").toAbsolutePath(), Path.of("rules").toAbsolutePath());
        first = Copy.of(folders).orElseThrow();
        // The shipped rules over the user's facts; a scenario makes no difference to what they were compiled over.
        Loaded loaded = new Loaded(
                demarche.crisis.read.Library.open(first.folders().factsFolder()),
                Shipped.ENGINE,
                Shipped.LOADED.explainer(),
                Shipped.LOADED.weights());
        follower = new Follower(
                folders,
                first,
                loaded,
                CASE,
                Status.first("first", true, "facts", "rules"),
                (next, copy) -> {
                    copies.add(copy);
                    whileTaking.run();
                    titles.add(next.library().scenarios().getScenario("mine").title());
                    return "state " + titles.size();
                },
                new Follower.Pace(Duration.ofMillis(30), Duration.ofMillis(60)),
                terminal::addAll);
    }

    @AfterEach
    void end() {
        follower.close();
        first.delete();
        copies.forEach(Copy::delete);
    }

    private static String scenario(String title) {
        return "id: mine\ntitle: " + title
                + "\ndescription: Oil rises.\nset:\n  - {lever: oil-price, value: 80}\nsources: [colgan-2013]\n";
    }

    private void write(String relative, String text) throws IOException {
        Path file = facts.resolve(relative);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** As most editors do: a new file takes the place of the old one. */
    private void writeByRename(String relative, String text) throws IOException {
        Path unfinished = facts.resolve(relative + ".tmp");
        Files.writeString(unfinished, text);
        Files.move(unfinished, facts.resolve(relative), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private boolean isBroken() {
        return follower.status().failed().isPresent();
    }

    @Test
    void a_good_edit_makes_a_new_state() throws Exception {
        write(MINE, scenario("Oil rises sharply"));

        await(() -> follower.status().state().equals("state 1"));

        assertThat(titles).containsExactly("Oil rises sharply");
        Status status = follower.status();
        assertThat(status.changed()).containsExactly("mine/scenarios/mine.yaml");
        assertThat(status.problems()).isEmpty();
        assertThat(status.rules()).isEqualTo(Shipped.ENGINE.digest());
        assertThat(terminal).hasSize(1).first().asString().endsWith(" reloaded mine/scenarios/mine.yaml");
    }

    @Test
    void a_new_file_in_a_new_folder_and_a_file_written_by_rename_are_noticed() throws Exception {
        writeByRename(MINE, scenario("Oil rises".replace("rises", "falls")));
        await(() -> titles.contains("Oil falls"));

        write(
                "cases/mine.yaml",
                Files.readString(Path.of("facts/cases/cyprus-1979.yaml")).replaceFirst("id: cyprus-1979", "id: mine"));
        await(() -> follower.status().changed().contains("mine/cases/mine.yaml"));

        assertThat(isBroken()).isFalse();
    }

    @Test
    void a_bad_edit_leaves_the_last_state_and_says_where_and_what_is_wrong() throws Exception {
        write(MINE, scenario("Oil rises").replace("oil-price", "oil-prise"));

        await(this::isBroken);

        Status status = follower.status();
        assertThat(status.state()).isEqualTo("first");
        assertThat(status.problems())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("mine/scenarios/mine.yaml:5:")
                .contains("did you mean \"oil-price\"?");
        assertThat(titles).isEmpty();
        assertThat(terminal).hasSize(2);
        assertThat(terminal.get(0)).isEqualTo(status.problems().get(0).toString());
        assertThat(terminal.get(1)).contains(" 1 problem in edited files; still answering with the state of ");
        // The scenario that is answered with is not the one on disk.
        assertThat(Files.readString(first.folders().facts().resolve(MINE))).isEqualTo(scenario("Oil rises"));
    }

    @Test
    void a_repaired_edit_makes_a_new_state_and_one_undone_the_old_one() throws Exception {
        write(MINE, "id: mine\n");
        await(this::isBroken);
        write(MINE, scenario("Oil rises"));
        await(() -> !isBroken());
        assertThat(follower.status().state()).isEqualTo("first");
        assertThat(terminal.get(terminal.size() - 1)).contains("the edit is undone");

        write(MINE, "id: mine\n");
        await(this::isBroken);
        write(MINE, scenario("Oil rises again"));
        await(() -> !isBroken());
        assertThat(follower.status().state()).isEqualTo("state 1");
        assertThat(titles).containsExactly("Oil rises again");
    }

    @Test
    void a_file_half_written_is_read_again_when_it_is_whole() throws Exception {
        String whole = scenario("Oil rises slowly");
        write(MINE, whole.substring(0, whole.indexOf("lever")));
        await(this::isBroken);
        write(MINE, whole);
        await(() -> titles.contains("Oil rises slowly"));
        assertThat(isBroken()).isFalse();
    }

    @Test
    void a_deleted_folder_is_one_problem_until_it_is_back() throws Exception {
        try (Stream<Path> files = Files.walk(facts)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        await(this::isBroken);
        assertThat(follower.status().problems())
                .extracting(Problem::toString)
                .containsExactly("mine: missing folder; expected the folder that serve was started with");

        write(MINE, scenario("Oil rises"));
        await(() -> !isBroken());
        assertThat(follower.status().state()).isEqualTo("first");
    }

    @Test
    void of_a_storm_of_edits_the_last_one_counts() throws Exception {
        for (int edit = 0; edit < 150; edit++) {
            writeByRename(MINE, scenario("Edit " + edit));
            Thread.sleep(5);
        }
        await(() -> titles.contains("Edit 149"));
        Thread.sleep(300);
        assertThat(titles).hasSizeLessThan(10).last().isEqualTo("Edit 149");
        assertThat(isBroken()).isFalse();
    }

    @Test
    void an_edit_during_a_reload_leads_to_one_more() throws Exception {
        CountDownLatch taking = new CountDownLatch(1);
        CountDownLatch edited = new CountDownLatch(1);
        whileTaking = () -> {
            taking.countDown();
            try {
                edited.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };
        write(MINE, scenario("Once"));
        taking.await();
        write(MINE, scenario("Twice"));
        edited.countDown();

        await(() -> titles.size() == 2);

        assertThat(titles).containsExactly("Once", "Twice");
    }

    @Test
    void a_state_that_cannot_answer_is_not_taken() throws Exception {
        Problem problem = new Problem(new Place("rules/x.drl", 3, 0), "a rule that fails", "one that does not");
        whileTaking = () -> {
            throw new ProblemsException(List.of(problem));
        };
        write(MINE, scenario("Oil rises and rises"));
        await(this::isBroken);
        assertThat(follower.status().problems()).containsExactly(problem);
        assertThat(follower.status().state()).isEqualTo("first");

        whileTaking = () -> {
            throw new IllegalStateException("a fault of the program");
        };
        write(MINE, scenario("Oil rises once more"));
        await(() -> follower.status().problems().get(0).toString().contains("a fault of the program"));

        whileTaking = () -> {};
        write(MINE, scenario("Oil rises for ever"));
        await(() -> titles.contains("Oil rises for ever"));
    }

    @Test
    void the_case_that_the_page_opens_with_must_stay(@TempDir Path alone) throws Exception {
        copyFolder(Path.of("facts"), alone.resolve("facts"));
        Folders whole = new Folders(alone.resolve("facts"), alone.resolve("facts"), folders.rules());
        Copy copy = Copy.of(whole).orElseThrow();
        try (Follower over = new Follower(
                whole,
                copy,
                Shipped.LOADED,
                CASE,
                Status.first("first", true, "facts", "rules"),
                (next, taken) -> "taken",
                new Follower.Pace(Duration.ofMillis(30), Duration.ofMillis(60)),
                lines -> {})) {
            Files.delete(alone.resolve("facts/cases/" + CASE + ".yaml"));
            await(() -> over.status().failed().isPresent());
            assertThat(over.status().problems())
                    .extracting(Problem::toString)
                    .anyMatch(line -> line.equals("facts/cases/" + CASE
                            + ".yaml: missing file; expected the case that the workbench opens with"));
        } finally {
            copy.delete();
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }

    @Test
    void marks_tell_a_file_from_another_of_the_same_size_and_time_and_ignore_what_editors_leave() throws IOException {
        FileMarks before = FileMarks.of(folders);
        Path file = facts.resolve(MINE);
        FileTime time = Files.getLastModifiedTime(file);
        writeByRename(MINE, scenario("Oil falls"));
        Files.setLastModifiedTime(file, time);
        assertThat(FileMarks.of(folders)).isNotEqualTo(before);

        FileMarks now = FileMarks.of(folders);
        write("scenarios/.mine.yaml.swp", "x");
        write("scenarios/mine.yaml~", "x");
        write("scenarios/.#mine.yaml", "x");
        write("README.md", "x");
        assertThat(FileMarks.of(folders)).isEqualTo(now);
    }

    @Test
    void a_copy_is_the_folders_as_they_were() throws IOException {
        write(MINE, scenario("Oil falls"));
        Copy later = Copy.of(folders).orElseThrow();
        try {
            assertThat(later.content()).isNotEqualTo(first.content());
            assertThat(later.rulesContent()).isEqualTo(first.rulesContent());
            assertThat(Files.readString(first.folders().facts().resolve(MINE))).contains("Oil rises");
            assertThat(later.folders().factsFolder().shown(MINE)).isEqualTo("mine/scenarios/mine.yaml");
        } finally {
            later.delete();
        }
        assertThat(later.folders().facts()).doesNotExist();
    }
}
