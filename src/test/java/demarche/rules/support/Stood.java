package demarche.rules.support;

import demarche.reasoning.memory.Baseline;
import demarche.reasoning.memory.Rung;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a state stood before the scenario, as a warm session remembers it: on the rung that holds its stance, and with the
 * option of that rung as its position unless said otherwise. Part of a scene, which knows the rungs. Immutable.
 *
 * @param position where it is another than the rung's, as after a gate
 * @param hasSay whether it had a position at all
 * @param onlyRound the one round that is remembered, empty for all
 */
public record Stood(
        String state,
        Instrument instrument,
        int milli,
        Optional<Option> position,
        boolean hasSay,
        OptionalInt onlyRound) {

    static Stood at(String state, Instrument instrument, int milli) {
        return new Stood(state, instrument, milli, Optional.empty(), true, OptionalInt.empty());
    }

    /** The same with a position that is not the one of its rung. */
    public Stood but(Option other) {
        return new Stood(state, instrument, milli, Optional.of(other), hasSay, onlyRound);
    }

    /** The same with a stance and no position, as of a state that has no vote. */
    public Stood withoutSay() {
        return new Stood(state, instrument, milli, Optional.empty(), false, onlyRound);
    }

    /** The same known for one round alone. */
    public Stood inRound(int round) {
        return new Stood(state, instrument, milli, position, hasSay, OptionalInt.of(round));
    }

    boolean covers(Baseline unknown, String measure) {
        return unknown.state().equals(state)
                && unknown.measure().equals(measure)
                && (onlyRound.isEmpty() || onlyRound.getAsInt() == unknown.round());
    }

    /** @param rungs the ladder of the measure; empty for what is not on a ladder */
    Baseline known(Baseline unknown, Collection<Rung> rungs) {
        Rung rung = rungs.stream()
                .filter(r -> r.from() <= milli && milli <= r.to())
                .findFirst()
                .orElseGet(() -> new Rung(unknown.measure(), Option.NONE, unknown.from(), unknown.to()));
        return new Baseline(
                state,
                unknown.measure(),
                unknown.round(),
                milli,
                rung.from(),
                rung.to(),
                hasSay ? position.orElse(rung.option()) : null);
    }
}
