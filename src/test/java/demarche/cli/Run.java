package demarche.cli;

import demarche.answer.ask.Loaded;
import demarche.answer.ask.Loader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One run of the program with streams in memory. Facts and rules are read once for all tests, since compiling rules takes
 * seconds.
 */
record Run(int exit, String out, String err) {
    private static final Map<String, Loaded> KEPT = new ConcurrentHashMap<>();
    private static final Loader LOADER =
            (facts, rules) -> KEPT.computeIfAbsent(facts + " " + rules, key -> Loaded.FRESH.load(facts, rules));

    static final String CASE = "ukraine-annexation-2022";

    /** Runs a command with its output going to a file. */
    static Run of(String... args) {
        return in(Map.of(), false, StandardCharsets.UTF_8, args);
    }

    /** Runs a command at a terminal. */
    static Run atTerminal(Map<String, String> env, String... args) {
        return in(env, true, StandardCharsets.UTF_8, args);
    }

    static Run in(Map<String, String> env, boolean terminal, Charset charset, String... args) {
        return with(LOADER, env, terminal, charset, args);
    }

    static Run with(Loader loader, Map<String, String> env, boolean terminal, Charset charset, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new PrintStream(out, true, charset),
                new PrintStream(err, true, charset),
                env,
                Path.of(""),
                charset,
                terminal);
        int exit = Main.run(args, surroundings, loader);
        return new Run(exit, out.toString(charset), err.toString(charset));
    }
}
