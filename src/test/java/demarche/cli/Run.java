package demarche.cli;

import demarche.Shipped;
import demarche.answer.ask.Desk;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.Loader;
import demarche.answer.ask.SessionPool;
import demarche.reasoning.Question;
import demarche.reasoning.WarmSession;
import demarche.world.read.FactsFolder;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** One run of the program with streams in memory. Over the shipped facts and rules it finds warm sessions of earlier runs. */
public record Run(int exit, String out, String err) {
    private static final FactsFolder FACTS = new FactsFolder(Path.of("facts").toAbsolutePath());
    private static final Path RULES = Path.of("rules").toAbsolutePath();
    private static final Desk KEPT = new Kept(Shipped.LOADED, new SessionPool(Shipped.ENGINE, 4));
    private static final Loader LOADER = (facts, rules, crisis) ->
            facts.equals(FACTS) && rules.equals(RULES) ? KEPT : Loader.FRESH.open(facts, rules, crisis);

    private static final Set<String> QUESTIONS =
            Set.of("assess", "why", "whynot", "whatif", "tip", "flip", "robustness", "backtest", "check");
    private static final Map<List<String>, Run> ANSWERED = new ConcurrentHashMap<>();

    private record Kept(Loaded loaded, SessionPool sessions) implements Desk {
        @Override
        public <T> T lend(Question question, Function<WarmSession, T> work) {
            return sessions.lend(question, work);
        }
    }

    static final String CASE = "ukraine-annexation-2022";

    /**
     * What a command says when its output goes to a file. A question about the shipped facts and rules has one answer, which
     * is worked out once for all tests.
     */
    public static Run of(String... args) {
        boolean asks = args.length > 0
                && QUESTIONS.contains(args[0])
                && Stream.of(args).noneMatch(arg -> Path.of(arg).isAbsolute());
        return asks ? ANSWERED.computeIfAbsent(List.of(args), question -> anew(args)) : anew(args);
    }

    /** Runs a command whatever was answered before. */
    static Run anew(String... args) {
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
