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
 * A lever with the hand that turns it, to be walked from end to end.
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
     * A dial as typed: {@code oil-price}, {@code escalation@initiator} or {@code peace-initiative@CHN/of:target}.
     *
     * @throws demarche.world.UnknownIdException where there is no such lever
     * @throws LeverException where it cannot be walked so, for the first thing that is wrong
     */
    public static Dial parse(String typed, Levers levers, World world) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw new LeverException(
                    PARAMETER,
                    "\"" + typed + "\" is no dial",
                    "expected LEVER such as oil-price," + " escalation@initiator or peace-initiative@CHN/of:target");
        }
        Lever lever = levers.getLever(parts.group(1));
        if (lever.from() == lever.to()) {
            throw new LeverException(PARAMETER, typed + ": a lever without a range; it is always " + lever.from(), "");
        }
        return new Dial(
                lever,
                IntStream.iterate(lever.from(), value -> value <= lever.to(), value -> value + lever.step())
                        .mapToObj(
                                value -> LeverSettings.parse(lever.id() + "=" + value + parts.group(2), levers, world))
                        .toList());
    }

    /** The lever and the hand, for instance {@code escalation@initiator}. */
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
