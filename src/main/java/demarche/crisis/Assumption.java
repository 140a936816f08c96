package demarche.crisis;

import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.UnknownIdException;
import demarche.world.factbase.World;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A position imposed on a state instead of inferred, to find the states that follow.
 *
 * @param instrument one that a stance decides; states do not react to other positions
 */
public record Assumption(String state, Instrument instrument, Option option) {
    /** The name of the parameter. */
    public static final String PARAMETER = "assume";

    private static final Pattern TYPED = Pattern.compile("([^.=]+)\\.([^.=]+)=([^.=]+)");

    /**
     * Parses an assumption: {@code CHN.vote=yes}.
     *
     * @throws UnknownIdException if there is no such state or instrument
     * @throws LeverException if it cannot be parsed, no stance decides the instrument, or the option does not exist
     */
    public static Assumption parse(String typed, World world) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw new LeverException(
                    PARAMETER,
                    "\"" + typed + "\" names no position",
                    "expected STATE.INSTRUMENT=OPTION, for instance" + " CHN.vote=yes");
        }
        String state =
                world.getState(parts.group(1).strip().toUpperCase(Locale.ROOT)).code();
        Instrument instrument = instrument(parts.group(2).strip());
        if (instrument.ladder().isEmpty()) {
            throw new LeverException(
                    PARAMETER,
                    typed + ": no stance decides " + instrument.code() + ", so no state follows it",
                    "use vote," + " recognition, sanctions or support");
        }
        return new Assumption(state, instrument, option(parts.group(3).strip(), instrument, typed));
    }

    private static Instrument instrument(String code) {
        return Coded.find(Instrument.class, code)
                .orElseThrow(() -> new UnknownIdException("instrument", code, Coded.codes(Instrument.class)));
    }

    private static Option option(String code, Instrument instrument, String typed) {
        return instrument.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new LeverException(
                        PARAMETER,
                        typed + ": \"" + code + "\" is not an option of " + instrument.code(),
                        "expected one of "
                                + instrument.options().stream()
                                        .map(Option::code)
                                        .collect(Collectors.joining(", "))));
    }

    /** As on the command line: {@code CHN.vote=yes}. */
    public String written() {
        return state + "." + instrument.code() + "=" + option.code();
    }
}
