package demarche.answer.ask;

import demarche.reasoning.Assessment;
import demarche.world.UnknownIdException;
import demarche.world.fact.State;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;

/** Finds the state somebody typed, by code or by name. */
public final class StateNames {
    private static final int SHORTEST_BEGINNING = 4;

    private StateNames() {}

    /**
     * The code of a state: of its code or name, case and accents aside, or of the beginning of one name only.
     *
     * @throws UnknownIdException where there is none
     */
    public static String code(String typed, World world) {
        String word = fold(typed);
        return only(world, state -> fold(state.code()).equals(word))
                .or(() -> only(world, state -> fold(state.name()).equals(word)))
                .or(() -> word.length() < SHORTEST_BEGINNING
                        ? Optional.empty()
                        : only(world, state -> fold(state.name()).startsWith(word)))
                .map(State::code)
                .orElseThrow(() -> unknown(typed, world));
    }

    /**
     * The same of a state that an assessment is about.
     *
     * @throws UnknownIdException where there is none, or it was no member on the day of the assessment
     */
    public static String code(String typed, World world, Assessment assessment) {
        String code = code(typed, world);
        if (!assessment.states().containsKey(code)) {
            throw world.noMember(code, assessment.asOf());
        }
        return code;
    }

    private static UnknownIdException unknown(String typed, World world) {
        List<String> known = new ArrayList<>(world.states().keySet());
        if (typed.strip().length() >= SHORTEST_BEGINNING) {
            world.states().values().forEach(state -> known.add(state.name()));
        }
        return new UnknownIdException("state", typed, known);
    }

    private static Optional<State> only(World world, Predicate<State> which) {
        List<State> found = world.states().values().stream().filter(which).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static String fold(String text) {
        return StringUtils.stripAccents(text.strip()).toLowerCase(Locale.ROOT);
    }
}
