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
 * A position that is imposed on a state instead of inferred, to see who follows.
 *
 * @param instrument one with a ladder: nobody reads off-ladder positions of others
 */
public record Assumption(String state, Instrument instrument, Option option) {
    /** The parameter that names one. */
    public static final String PARAMETER = "assume";

    private static final Pattern TYPED = Pattern.compile("([^.=]+)\\.([^.=]+)=([^.=]+)");

    /**
     * An assumption as typed: {@code CHN.vote=yes}.
     *
     * @throws UnknownIdException where there is no such state or instrument
     * @throws LeverException where it cannot be read, the instrument is no matter of stance, or has no such option
     */
    public static Assumption parse(String typed, World world) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            throw new LeverException(
                    PARAMETER,
                    "\"" + typed + "\" assumes no position",
                    "expected STATE.INSTRUMENT=OPTION such as CHN.vote=yes");
        }
        String state =
                world.getState(parts.group(1).strip().toUpperCase(Locale.ROOT)).code();
        Instrument instrument = instrument(parts.group(2).strip());
        if (instrument.ladder().isEmpty()) {
            throw new LeverException(
                    PARAMETER,
                    typed + ": " + instrument.code() + " is no matter of stance, and nobody follows it",
                    "assume vote, recognition, sanctions or support");
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
                        typed + ": \"" + code + "\" is no option of " + instrument.code(),
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
