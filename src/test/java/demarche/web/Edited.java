package demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import demarche.answer.ask.Loaded;
import demarche.web.reload.Copy;
import demarche.web.reload.Folders;
import demarche.web.reload.Follower;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A workbench over folders that a test edits: a copy of the shipped rules, and a folder over the shipped facts.
 *
 * @param copy that the workbench answers from at first
 */
public record Edited(Path facts, Path rules, Copy copy, Workbench workbench) implements AutoCloseable {

    /** Opens a workbench over new folders below that one. */
    public static Edited in(Path home) throws IOException {
        Path rules = home.resolve("rules");
        Path facts = home.resolve("mine");
        Files.createDirectories(facts.resolve("cases"));
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.toList()) {
                Files.copy(file, rules.resolve(Path.of("rules").relativize(file).toString()));
            }
        }
        Folders folders = new Folders(facts, Path.of("facts").toAbsolutePath(), rules);
        Copy copy = Copy.of(folders).orElseThrow();
        Loaded loaded = Loaded.of(copy.folders().factsFolder(), copy.folders().rules());
        Workbench workbench = Workbench.open(
                loaded, Optional.of(copy), Optional.empty(), new Workbench.Settings(0, "test", Client.CASE));
        workbench.follow(
                folders, copy, loaded, new Follower.Pace(Duration.ofMillis(50), Duration.ofMillis(80)), lines -> {});
        return new Edited(facts, rules, copy, workbench);
    }

    /** Edits a file of the rules. */
    public void edit(String relative, String part, String instead) throws IOException {
        Path file = rules.resolve(relative);
        String text = Files.readString(file);
        assertThat(text).contains(part);
        Files.writeString(file, text.replace(part, instead));
    }

    /** Adds milli-log-odds to the weight of a rule. */
    public void raise(String rule, int milli) throws IOException {
        Path file = rules.resolve("weights.yaml");
        String text = Files.readString(file);
        Matcher weight = Pattern.compile("\\n  " + rule + ": \\{value: (\\d+)").matcher(text);
        assertThat(weight.find()).isTrue();
        int raised = Integer.parseInt(weight.group(1)) + milli;
        Files.writeString(file, text.substring(0, weight.start(1)) + raised + text.substring(weight.end(1)));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
