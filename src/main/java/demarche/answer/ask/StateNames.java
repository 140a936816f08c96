package demarche.answer.ask;

import demarche.reasoning.Assessment;
import demarche.world.UnknownIdException;
import demarche.world.fact.State;
import demarche.world.factbase.World;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Finds a state by its code or by one of its names. */
public final class StateNames {
    private static final int SHORTEST_BEGINNING = 4;

    private StateNames() {}

    /**
     * The code of a state. A match is its code, its short name, its name at the United Nations, one of its former names
     * or the beginning of the names of one state only. Case and accents do not count.
     *
     * @throws UnknownIdException if no state or several states match
     */
    public static String code(String typed, World world) {
        String word = fold(typed);
        Collection<State> states = world.states().values();
        return only(states, state -> fold(state.code()).equals(word))
                .or(() -> only(states, state -> isCalled(state, word)))
                .or(() -> only(spells(world), state -> isCalled(state, word)))
                .or(() -> word.length() < SHORTEST_BEGINNING
                        ? Optional.empty()
                        : only(states, state -> namesOf(state).anyMatch(name -> name.startsWith(word))))
                .orElseThrow(() -> unknown(typed, world));
    }

    /**
     * The code of a state in an assessment.
     *
     * @throws UnknownIdException if no state matches, or the state was no member on the day of the assessment
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
            spells(world).forEach(state -> {
                known.add(state.shortName());
                known.add(state.name());
            });
        }
        return new UnknownIdException("state", typed, known);
    }

    private static Optional<String> only(Collection<State> states, Predicate<State> which) {
        List<String> found =
                states.stream().filter(which).map(State::code).distinct().toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Every state under each name it has had. */
    private static List<State> spells(World world) {
        return world.listFactsOf("states").stream()
                .filter(State.class::isInstance)
                .map(State.class::cast)
                .toList();
    }

    private static boolean isCalled(State state, String word) {
        return namesOf(state).anyMatch(word::equals);
    }

    private static Stream<String> namesOf(State state) {
        return Stream.of(state.shortName(), state.name()).map(StateNames::fold);
    }

    private static String fold(String text) {
        return StringUtils.stripAccents(text.strip()).toLowerCase(Locale.ROOT);
    }
}
