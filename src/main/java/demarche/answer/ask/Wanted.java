package demarche.answer.ask;

import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.world.UnknownIdException;
import java.util.stream.Collectors;

/** An option somebody asks about, which a state does not take: {@code vote=yes}. */
public record Wanted(Instrument instrument, Option option) {

    /**
     * As typed.
     *
     * @throws UnknownIdException where there is no such instrument
     * @throws RefusedException where it says no option of the instrument
     */
    public static Wanted parse(String typed) {
        String[] parts = typed.split("=", -1);
        if (parts.length != 2) {
            throw new RefusedException(
                    "\"" + typed + "\" says no option", "expected INSTRUMENT=OPTION such as vote=yes");
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
                        "\"" + code + "\" is no option of " + instrument.code(),
                        "expected one of "
                                + instrument.options().stream()
                                        .map(Option::code)
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Where a state stands that does not take the option.
     *
     * @throws RefusedException where it is a party, is not asked, takes the option already, or is assumed to take another
     */
    public InstrumentAssessment stands(String state, Assessment assessment) {
        if (assessment.question().crisis().isParty(state)) {
            throw RefusedException.ofParty(state);
        }
        InstrumentAssessment on = assessment.getState(state).instruments().get(instrument);
        if (on == null || on.option().isEmpty()) {
            throw new RefusedException(
                    state + " is not asked on " + instrument.code() + " by this measure",
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
                    naming -> "leave " + naming.apply("assume") + " out to ask what would turn it");
        }
        if (on.option().get() == option) {
            throw new RefusedException(
                    state + " is on " + option.code() + " already",
                    "ask for another option of " + instrument.code() + ": "
                            + instrument.options().stream()
                                    .filter(other -> other != option)
                                    .map(Option::code)
                                    .collect(Collectors.joining(", ")));
        }
        return on;
    }
}
