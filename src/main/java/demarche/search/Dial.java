package demarche.search;

import demarche.crisis.Lever;
import demarche.crisis.LeverException;
import demarche.crisis.LeverSetting;
import demarche.crisis.LeverSettings;
import demarche.crisis.Levers;
import demarche.world.factbase.World;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A lever with its actor and all its settings.
 *
 * @param settings one for each of its values, from the lowest to the highest
 */
public record Dial(Lever lever, List<LeverSetting> settings) {
    private static final String PARAMETER = "lever";
    private static final Pattern TYPED = Pattern.compile("([^=@/]+)((?:@[^=@/]+)?(?:/of:[^=@/]+)?)");

    public Dial {
        settings = List.copyOf(settings);
    }

    /**
     * Parses a lever with its actor: {@code oil-price}, {@code escalation@initiator} or {@code
     * peace-initiative@CHN/of:target}.
     *
     * @throws demarche.world.UnknownIdException if there is no such lever
     * @throws LeverException for the first problem of the argument
     */
    public static Dial parse(String typed, Levers levers, World world) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw new LeverException(
                    PARAMETER,
                    "\"" + typed + "\" is not a lever",
                    "expected LEVER such as oil-price," + " escalation@initiator or peace-initiative@CHN/of:target");
        }
        Lever lever = levers.getLever(parts.group(1));
        if (lever.from() == lever.to()) {
            throw new LeverException(PARAMETER, typed + " has no range; its value is always " + lever.from(), "");
        }
        return new Dial(
                lever,
                IntStream.iterate(lever.from(), value -> value <= lever.to(), value -> value + lever.step())
                        .mapToObj(
                                value -> LeverSettings.parse(lever.id() + "=" + value + parts.group(2), levers, world))
                        .toList());
    }

    /** The lever with its actor, for instance {@code escalation@initiator}. */
    public String id() {
        return settings.get(0).dial();
    }

    /** Its settings on one side of its baseline, from the nearest outwards. */
    public List<LeverSetting> settings(Way way) {
        return settings.stream()
                .filter(setting -> way.sign() * Integer.compare(setting.value(), lever.baseline()) > 0)
                .sorted(Comparator.comparingInt(setting -> way.sign() * setting.value()))
                .toList();
    }
}
