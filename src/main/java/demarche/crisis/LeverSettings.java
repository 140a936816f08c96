package demarche.crisis;

import demarche.crisis.SettingFault.Part;
import demarche.world.Coded;
import demarche.world.Nearest;
import demarche.world.Place;
import demarche.world.Side;
import demarche.world.UnknownIdException;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses lever settings from arguments and validates settings from arguments and files. */
public final class LeverSettings {

    private static final String FORM =
            "LEVER=VALUE such as oil-price=80, escalation=3@initiator or" + " peace-initiative=2@CHN/of:target";
    private static final Pattern SETTING = Pattern.compile("([^=@/]+)=([^=@/]+)(?:@([^=@/]+))?(?:/of:([^=@/]+))?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final String PARAMETER = "set";
    private static final Place TYPED = new Place(PARAMETER, 0, 0);

    private LeverSettings() {}

    /**
     * Parses a setting: {@code lever=value}, with {@code @ACTOR} if the lever has one and {@code /of:PARTY} for
     * concessions.
     *
     * @throws UnknownIdException if there is no such lever
     * @throws LeverException for the first problem of the setting
     */
    public static LeverSetting parse(String typed, Levers levers, World world) {
        Matcher parts = SETTING.matcher(typed.strip());
        if (!parts.matches()) {
            throw new LeverException(PARAMETER, "\"" + typed + "\" is not a lever setting", "expected " + FORM);
        }
        Lever lever = levers.getLever(parts.group(1));
        String number = parts.group(2);
        if (!NUMBER.matcher(number).matches()) {
            throw new LeverException(PARAMETER, typed + ": value \"" + number + "\"", "expected " + lever.range());
        }
        LeverSetting setting = new LeverSetting(
                lever.id(),
                Integer.parseInt(number),
                Optional.ofNullable(parts.group(3)),
                Optional.ofNullable(parts.group(4)),
                TYPED);
        faults(setting, lever, world).stream().findFirst().ifPresent(fault -> {
            throw new LeverException(PARAMETER, typed + ": " + fault.found(), fault.remedy());
        });
        return setting;
    }

    /** All problems of a setting. A world without states accepts any state. */
    public static List<SettingFault> faults(LeverSetting setting, Lever lever, World world) {
        List<SettingFault> faults = new ArrayList<>();
        value(setting, lever).ifPresent(faults::add);
        by(setting, lever, world).ifPresent(faults::add);
        of(setting, lever).ifPresent(faults::add);
        return List.copyOf(faults);
    }

    private static Optional<SettingFault> value(LeverSetting setting, Lever lever) {
        int value = setting.value();
        if (lever.allows(value)) {
            return Optional.empty();
        }
        boolean outside = value < lever.from() || value > lever.to();
        return Optional.of(new SettingFault(
                Part.VALUE,
                lever.id() + " " + value + (outside ? ", out of range" : ", between two steps"),
                lever.range(),
                Optional.of(Integer.toString(lever.nearest(value)))));
    }

    private static Optional<SettingFault> by(LeverSetting setting, Lever lever, World world) {
        return switch (lever.by()) {
            case NOBODY ->
                setting.by()
                        .map(hand -> new SettingFault(
                                Part.BY,
                                "by \"" + hand + "\"",
                                "no actor, because " + lever.id() + " has none",
                                Optional.empty()));
            case SIDE -> oneOf(Part.BY, "side", setting.by(), true, Coded.codes(Side.class), lever);
            case STATE -> state(setting, lever, world);
        };
    }

    private static Optional<SettingFault> state(LeverSetting setting, Lever lever, World world) {
        String expected = "a state code of states.csv";
        if (setting.by().isEmpty()) {
            return Optional.of(missing(Part.BY, lever, expected));
        }
        String hand = setting.by().get();
        if (world.states().isEmpty() || world.findState(hand).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new SettingFault(
                Part.BY,
                "unknown state \"" + hand + "\"",
                expected,
                Nearest.to(hand, world.states().keySet())));
    }

    private static Optional<SettingFault> of(LeverSetting setting, Lever lever) {
        if (lever.ofWhom()) {
            boolean needed = lever.needsOf(setting.value());
            return oneOf(Part.OF, "side", setting.of(), needed, Coded.codes(Side.class), lever);
        }
        return setting.of()
                .map(party -> new SettingFault(
                        Part.OF,
                        "of \"" + party + "\"",
                        "no party, because " + lever.id() + " asks no concessions",
                        Optional.empty()));
    }

    private static Optional<SettingFault> oneOf(
            Part part, String noun, Optional<String> word, boolean needed, List<String> valid, Lever lever) {
        String expected = "one of " + String.join(", ", valid);
        if (word.isEmpty()) {
            return needed ? Optional.of(missing(part, lever, expected)) : Optional.empty();
        }
        return word.filter(written -> !valid.contains(written))
                .map(written -> new SettingFault(
                        part, "unknown " + noun + " \"" + written + "\"", expected, Nearest.to(written, valid)));
    }

    private static SettingFault missing(Part part, Lever lever, String expected) {
        String what = part == Part.BY ? "no actor for " : "no party asked for concessions for ";
        return new SettingFault(part, what + lever.id(), part.code() + ": " + expected, Optional.empty());
    }
}
