package demarche.answer.ask;

import demarche.reasoning.Assessment;
import demarche.world.Instrument;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which states and instruments of an answer are shown.
 *
 * @param states as typed, codes or names; none for all
 * @param instruments none for all
 */
public record Selection(List<String> states, List<Instrument> instruments) {
    /** Everything. */
    public static final Selection ALL = new Selection(List.of(), List.of());

    public Selection {
        states = List.copyOf(states);
        instruments = List.copyOf(instruments);
    }

    public boolean someStates() {
        return !states.isEmpty();
    }

    public SortedSet<Instrument> shownInstruments() {
        return new TreeSet<>(instruments.isEmpty() ? List.of(Instrument.values()) : instruments);
    }

    /** @throws demarche.world.UnknownIdException where there is no such state, or it was no member on the day */
    public SortedSet<String> shownStates(Assessment assessment, Loaded loaded) {
        SortedSet<String> codes = new TreeSet<>();
        for (String typed : states) {
            codes.add(StateNames.code(typed, loaded.library().world(), assessment));
        }
        return codes.isEmpty() ? new TreeSet<>(assessment.states().keySet()) : codes;
    }
}
