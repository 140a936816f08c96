package demarche.answer.ask;

import demarche.crisis.LeverSetting;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be supposed, as typed.
 *
 * @param with scenarios, composed left to right: ids, or paths to YAML files
 * @param set levers turned over what scenarios say: {@code oil-price=80}, {@code escalation=3@initiator}
 * @param assume positions imposed: {@code CHN.vote=yes}
 */
public record Suppose(List<String> with, List<String> set, List<String> assume) {
    /** Nothing but what is on record. */
    public static final Suppose NOTHING = new Suppose(List.of(), List.of(), List.of());

    public Suppose {
        with = List.copyOf(with);
        set = List.copyOf(set);
        assume = List.copyOf(assume);
    }

    /** Some scenarios composed. */
    public static Suppose scenarios(List<String> with) {
        return new Suppose(with, List.of(), List.of());
    }

    /** Whether anything is supposed. */
    public boolean isGiven() {
        return !with.isEmpty() || !set.isEmpty() || !assume.isEmpty();
    }

    /** The same with more levers turned. */
    public Suppose and(List<LeverSetting> settings) {
        return new Suppose(
                with,
                Stream.concat(set.stream(), settings.stream().map(LeverSetting::written))
                        .toList(),
                assume);
    }
}
