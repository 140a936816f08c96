package demarche.bench.page;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/**
 * What {@code docs/performance.json} holds. A run replaces what it measured and leaves the rest.
 *
 * @param agreed how many assessments the engine and the rules by hand agreed on, by case
 */
public record Figures(
        @Nullable Machine machine,
        @Nullable Extent extent,
        Map<String, Integer> agreed,
        List<Timing> timings,
        List<StartUp> startUp,
        @Nullable Memory shortMemory,
        @Nullable Memory longMemory) {
    private static final Path FILE = Path.of("docs", "performance.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Those that were written last; none yet where there are none. */
    public static Figures read() throws IOException {
        return Files.exists(FILE)
                ? JSON.readValue(Files.readString(FILE), Figures.class)
                : new Figures(null, null, Map.of(), List.of(), List.of(), null, null);
    }

    /** Writes them. */
    public void write() throws IOException {
        Files.writeString(FILE, JSON.writeValueAsString(this) + "\n");
    }

    /** With where and on what was measured. */
    public Figures with(Machine here, Extent on, Map<String, Integer> agreement) {
        return new Figures(here, on, new TreeMap<>(agreement), timings, startUp, shortMemory, longMemory);
    }

    /** With what JMH measured. */
    public Figures with(Collection<RunResult> results) {
        List<Timing> sorted = new ArrayList<>();
        results.forEach(result -> sorted.add(Timing.of(result)));
        sorted.sort(Comparator.comparing(Timing::name)
                .thenComparing(timing -> timing.params().toString()));
        return new Figures(machine, extent, agreed, sorted, startUp, shortMemory, longMemory);
    }

    /** With whole processes. */
    public Figures with(List<StartUp> processes) {
        return new Figures(machine, extent, agreed, timings, processes, shortMemory, longMemory);
    }

    /** With memory as every run measures it. */
    public Figures withShortMemory(Memory memory) {
        return new Figures(machine, extent, agreed, timings, startUp, memory, longMemory);
    }

    /** With memory over the long run. */
    public Figures withLongMemory(Memory memory) {
        return new Figures(machine, extent, agreed, timings, startUp, shortMemory, memory);
    }

    /** What was measured under that name, with a parameter of that value where one is given. */
    Optional<Timing> find(String name, String... value) {
        return timings.stream()
                .filter(timing -> timing.name().equals(name))
                .filter(timing -> value.length == 0 || timing.params().containsValue(value[0]))
                .findFirst();
    }
}
