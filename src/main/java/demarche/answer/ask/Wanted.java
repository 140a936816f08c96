package demarche.answer.ask;

import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.UnknownIdException;
import java.util.stream.Collectors;

/** An option that a state does not take: {@code vote=yes}. */
public record Wanted(Instrument instrument, Option option) {

    /**
     * As typed.
     *
     * @throws UnknownIdException if the instrument is unknown
     * @throws RefusedException if it names no option of the instrument
     */
    public static Wanted parse(String typed) {
        String[] parts = typed.split("=", -1);
        if (parts.length != 2) {
            throw new RefusedException(
                    "\"" + typed + "\" names no option", "expected INSTRUMENT=OPTION, for instance vote=yes");
        }
        Instrument instrument = Coded.find(Instrument.class, parts[0].strip())
                .orElseThrow(
                        () -> new UnknownIdException("instrument", parts[0].strip(), Coded.codes(Instrument.class)));
        String code = parts[1].strip();
        return instrument.options().stream()
                .filter(option -> option.code().equals(code))
                .findFirst()
                .map(option -> new Wanted(instrument, option))
                .orElseThrow(() -> new RefusedException(
                        "\"" + code + "\" is not an option of " + instrument.code(),
                        "expected one of "
                                + instrument.options().stream()
                                        .map(Option::code)
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * The current position of a state that does not take the option.
     *
     * @throws RefusedException if the state is a party, has no position, already takes the option, or has an imposed
     *     position
     */
    public InstrumentAssessment stands(String state, Assessment assessment) {
        if (assessment.question().crisis().isParty(state)) {
            throw RefusedException.ofParty(state);
        }
        InstrumentAssessment on = assessment.getState(state).instruments().get(instrument);
        if (on == null || on.option().isEmpty()) {
            throw new RefusedException(
                    state + " has no position on " + instrument.code() + " in this measure",
                    "expected one of "
                            + assessment.getState(state).instruments().values().stream()
                                    .filter(other -> other.option().isPresent())
                                    .map(other -> other.instrument().code())
                                    .collect(Collectors.joining(", ")));
        }
        if (on.assumed()) {
            throw new RefusedException(
                    naming -> state + "." + instrument.code() + " is assumed",
                    "assume",
                    naming -> "remove " + naming.apply("assume"));
        }
        if (on.option().get() == option) {
            throw new RefusedException(
                    "the position of " + state + " is already " + option.code(),
                    "choose another option of " + instrument.code() + ": "
                            + instrument.options().stream()
                                    .filter(other -> other != option)
                                    .map(Option::code)
                                    .collect(Collectors.joining(", ")));
        }
        return on;
    }
}
