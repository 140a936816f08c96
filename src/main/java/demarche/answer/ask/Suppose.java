package demarche.answer.ask;

import demarche.crisis.LeverSetting;
import java.util.List;
import java.util.stream.Stream;

/**
 * A scenario as given by the user.
 *
 * @param with scenarios, applied left to right: ids or paths to YAML files
 * @param set levers set after all scenarios: {@code oil-price=80}, {@code escalation=3@initiator}
 * @param assume imposed positions: {@code CHN.vote=yes}
 */
public record Suppose(List<String> with, List<String> set, List<String> assume) {
    /** The baseline: no scenario. */
    public static final Suppose NOTHING = new Suppose(List.of(), List.of(), List.of());

    public Suppose {
        with = List.copyOf(with);
        set = List.copyOf(set);
        assume = List.copyOf(assume);
    }

    /** Composed scenarios. */
    public static Suppose scenarios(List<String> with) {
        return new Suppose(with, List.of(), List.of());
    }

    /** Whether there is a scenario. */
    public boolean isGiven() {
        return !with.isEmpty() || !set.isEmpty() || !assume.isEmpty();
    }

    /** Adds lever settings. */
    public Suppose and(List<LeverSetting> settings) {
        return new Suppose(
                with,
                Stream.concat(set.stream(), settings.stream().map(LeverSetting::written))
                        .toList(),
                assume);
    }
}
