package demarche.answer.ask;

import demarche.reasoning.Assessment;
import demarche.world.Instrument;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The states and instruments shown in an answer.
 *
 * @param states codes or names; empty for all
 * @param instruments empty for all
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

    /** @throws demarche.world.UnknownIdException if a state is unknown or was not a member on the day */
    public SortedSet<String> shownStates(Assessment assessment, Loaded loaded) {
        SortedSet<String> codes = new TreeSet<>();
        for (String typed : states) {
            codes.add(StateNames.code(typed, loaded.library().world(), assessment));
        }
        return codes.isEmpty() ? new TreeSet<>(assessment.states().keySet()) : codes;
    }
}
