package demarche.bench.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code docs/performance.md}: the text of {@code src/jmh/performance.md} with the figures in their places. */
public final class Page {
    private static final Path TEMPLATE = Path.of("src", "jmh", "performance.md");
    private static final Path PAGE = Path.of("docs", "performance.md");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");
    private static final String MISSING = "*not measured*";

    private final Figures figures;

    private Page(Figures figures) {
        this.figures = figures;
    }

    /** Writes the figures, and the page of them. */
    public static void write(Figures figures) throws IOException {
        figures.write();
        Files.writeString(PAGE, of(Files.readString(TEMPLATE), figures));
        System.err.println("bench: wrote " + PAGE);
    }

    /** @throws IllegalArgumentException where the text has a place that nothing fills */
    static String of(String template, Figures figures) {
        Map<String, String> parts = new Page(figures).parts();
        return PLACE.matcher(template).replaceAll(place -> {
            String part = parts.get(place.group(1));
            if (part == null) {
                throw new IllegalArgumentException(TEMPLATE + ": nothing is called {{" + place.group(1)
                        + "}}; there is " + String.join(", ", parts.keySet()));
            }
            return Matcher.quoteReplacement(part);
        });
    }

    /** All tables, for the eye. */
    public static String tables(Figures figures) {
        return new Page(figures)
                .parts().values().stream().filter(part -> part.startsWith("|")).collect(Collectors.joining("\n\n"));
    }

    /** Whether nothing had to be left out. */
    public static boolean isComplete(Figures figures) {
        return new Page(figures).parts().values().stream().noneMatch(part -> part.contains(MISSING));
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("machine", machine());
        parts.put("world", world());
        parts.put("agreement", agreement());
        parts.put("what-if", whatIf());
        parts.put("by-hand", byHand());
        parts.put("slower-warm", times("FiveDriversBenchmark.engine", "FiveDriversBenchmark.byHand"));
        parts.put("slower-fresh", times("FiveDriversBenchmark.engineFresh", "FiveDriversBenchmark.byHandFresh"));
        parts.put("reading", share("WhatIfBenchmark.whatIfNothing", "WhatIfBenchmark.whatIf"));
        parts.put("grid", grid());
        parts.put("memory", memory());
        parts.put("states", growth("GrowthBenchmark.byStates", "states", List.of("193", "386", "965", "1930")));
        parts.put("rules", growth("GrowthBenchmark.byRules", "driver rules", List.of("1", "2")));
        parts.put("answer", answer());
        parts.put("start-up", startUp());
        return parts;
    }

    private String machine() {
        @Nullable Machine on = figures.machine();
        return on == null
                ? MISSING
                : on.cores() + " cores (" + on.processor() + "), " + on.memoryGib() + " GiB, " + on.system() + ", "
                        + on.java() + ", on " + on.date() + "; load average when it began " + on.load();
    }

    private String world() {
        @Nullable Extent on = figures.extent();
        return on == null
                ? MISSING
                : on.states() + " states, " + String.format(Locale.ROOT, "%,d", on.known())
                        + " facts known on the day out of " + String.format(Locale.ROOT, "%,d", on.facts()) + ", "
                        + on.rules() + " rules, " + on.drivers() + " of them driver rules";
    }

    private String agreement() {
        return figures.agreed().isEmpty()
                ? MISSING
                : figures.agreed().entrySet().stream()
                        .map(agreed -> "`" + agreed.getKey() + "` (" + agreed.getValue() + ")")
                        .collect(Collectors.joining(", "));
    }

    private String whatIf() {
        return table(
                List.of("what", "median, ms", "95th percentile", "aim", "calls", "allocated, MB"),
                List.of(
                        timing("warm, levers changed, no rounds", "WhatIfBenchmark.whatIfWithoutRounds", 5, 16),
                        timing("warm, levers changed, two rounds", "WhatIfBenchmark.whatIf", 10, 16),
                        timing("of that, reading: nothing changed", "WhatIfBenchmark.whatIfNothing", 0, 0),
                        timing("fresh session, two rounds", "WhatIfBenchmark.fresh", 25, 0),
                        explained(),
                        timing(
                                "warm, two rounds, the whole argument of all states",
                                "WhatIfBenchmark.whatIfWithArgument",
                                0,
                                0)));
    }

    private List<String> timing(String what, String name, int median, int p95) {
        Optional<Timing> found = figures.find(name);
        return found.map(timing -> List.of(
                        what,
                        number(timing.median()),
                        number(timing.p95()),
                        aim(timing.median(), median) + (p95 == 0 ? "" : "; 95th " + aim(timing.p95(), p95)),
                        Long.toString(timing.calls()),
                        allocated(timing)))
                .orElse(List.of(what, MISSING, "", "", "", ""));
    }

    private List<String> explained() {
        Optional<Timing> explained = figures.find("WhatIfBenchmark.whatIfExplained");
        Optional<Timing> without = figures.find("WhatIfBenchmark.whatIf");
        String what = "warm, two rounds, one state explained on every instrument";
        if (explained.isEmpty() || without.isEmpty()) {
            return List.of(what, MISSING, "", "", "", "");
        }
        double more = explained.get().median() - without.get().median();
        return List.of(
                what,
                number(explained.get().median()),
                number(explained.get().p95()),
                "at most 5 more: " + number(more) + " more, " + (more <= 5 ? "met" : "**missed**"),
                Long.toString(explained.get().calls()),
                allocated(explained.get()));
    }

    private static String aim(double value, int atMost) {
        return atMost == 0 ? "" : "at most " + atMost + ": " + (value <= atMost ? "met" : "**missed**");
    }

    private static String allocated(Timing timing) {
        @Nullable Double bytes = timing.allocated();
        return bytes == null ? "" : number(bytes / 1e6);
    }

    private String byHand() {
        return table(
                List.of("what", "engine, ms", "by hand, ms", "times slower"),
                List.of(
                        against("warm, two rounds", "engine", "byHand"),
                        against("from the facts of a day", "engineFresh", "byHandFresh")));
    }

    private List<String> against(String what, String engine, String byHand) {
        Optional<Timing> one = figures.find("FiveDriversBenchmark." + engine);
        Optional<Timing> other = figures.find("FiveDriversBenchmark." + byHand);
        if (one.isEmpty() || other.isEmpty()) {
            return List.of(what, MISSING, MISSING, "");
        }
        return List.of(
                what,
                number(one.get().median()),
                number(other.get().median()),
                times("FiveDriversBenchmark." + engine, "FiveDriversBenchmark." + byHand));
    }

    private String times(String slower, String faster) {
        return ratio(slower, faster).map(Page::number).orElse(MISSING);
    }

    private String share(String part, String whole) {
        return ratio(part, whole)
                .map(ratio -> Math.round(100 * ratio) + " per cent")
                .orElse(MISSING);
    }

    private Optional<Double> ratio(String one, String other) {
        return figures.find(one).flatMap(above -> figures.find(other).map(below -> above.median() / below.median()));
    }

    private String grid() {
        List<String> head = List.of("one thread, a second", "two threads, a second", "ratio", "aim");
        Optional<Timing> alone = figures.find("GridBenchmark.oneThread");
        Optional<Timing> both = figures.find("GridBenchmark.twoThreads");
        if (alone.isEmpty() || both.isEmpty()) {
            return table(head, List.of(List.of(MISSING, MISSING, "", "")));
        }
        return table(
                head,
                List.of(List.of(
                        number(alone.get().median()),
                        number(both.get().median()),
                        number(both.get().median() / alone.get().median()),
                        "at least 150 a core: " + (both.get().median() / 2 >= 150 ? "met" : "**missed**"))));
    }

    private String memory() {
        List<List<String>> rows = new ArrayList<>();
        for (Memory run : new @Nullable Memory[] {figures.longMemory(), figures.shortMemory()}) {
            if (run != null) {
                rows.add(List.of(
                        String.format(Locale.ROOT, "%,d", run.evaluations()),
                        number(run.mib().get(0)),
                        number(run.mib().get(1)),
                        number(run.mib().get(2)),
                        number(run.mib().get(3)),
                        number(run.evaluations() / run.seconds()),
                        run.date()));
            }
        }
        return table(
                List.of("evaluations", "start, MiB", "a quarter", "a half", "end", "evaluations a second", "on"), rows);
    }

    private String growth(String name, String unit, List<String> values) {
        Optional<Timing> first = figures.find(name, values.get(0));
        List<List<String>> rows = new ArrayList<>();
        for (String value : values) {
            Optional<Timing> found = figures.find(name, value);
            if (found.isPresent() && first.isPresent()) {
                rows.add(List.of(
                        unit.equals("states") ? value : "times " + value,
                        number(found.get().median()),
                        number(found.get().p95()),
                        number(Double.parseDouble(value) / Double.parseDouble(values.get(0))),
                        number(found.get().median() / first.get().median())));
            } else {
                rows.add(List.of(value, MISSING, "", "", ""));
            }
        }
        return table(List.of(unit, "median, ms", "95th percentile", "times as many", "times the cost"), rows);
    }

    private String answer() {
        return table(
                List.of("what", "median, ms", "lowest to highest", "calls"),
                List.of(
                        plain(
                                "reading all facts, of the columns made when the project was built",
                                "AnswerBenchmark.readBuiltFacts"),
                        plain("reading all facts, of their files, parsed and checked", "AnswerBenchmark.parseFacts"),
                        plain("the snapshot as of the day before, of facts read before", "AnswerBenchmark.snapshot"),
                        plain(
                                "one case in a fresh session, all states, the argument included",
                                "AnswerBenchmark.assess")));
    }

    private List<String> plain(String what, String name) {
        return figures.find(name)
                .map(timing -> List.of(
                        what,
                        number(timing.median()),
                        number(timing.lowest()) + " to " + number(timing.highest()),
                        Long.toString(timing.calls())))
                .orElse(List.of(what, MISSING, "", ""));
    }

    private String startUp() {
        List<List<String>> rows = new ArrayList<>();
        for (StartUp process : figures.startUp()) {
            List<Double> sorted = process.sorted();
            boolean aimed = process.what().startsWith("`./demarche assess");
            rows.add(List.of(
                    process.what(),
                    seconds(process.median()),
                    seconds(sorted.get(0)) + " to " + seconds(sorted.get(sorted.size() - 1)),
                    aimed ? "under 1.5: " + (process.median() < 1.5 ? "met" : "**missed**") : ""));
        }
        return table(List.of("what", "median of seven, s", "lowest to highest", "aim"), rows);
    }

    private static String table(List<String> head, List<List<String>> rows) {
        StringBuilder table = new StringBuilder();
        line(table, head);
        line(table, head.stream().map(column -> "---").toList());
        rows.forEach(row -> line(table, row));
        return table.toString().strip();
    }

    private static void line(StringBuilder table, List<String> cells) {
        table.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Three digits that count. */
    private static String number(double value) {
        if (Math.abs(value) >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) >= 10 ? "%.1f" : "%.2f", value);
    }
}
