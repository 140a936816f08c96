package demarche.robustness;

import demarche.crisis.Ask;
import demarche.crisis.TextDirection;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.memory.Direction;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * The distance of a stance from the nearest threshold.
 *
 * @param milli distance in milli-log-odds, from 0; a larger change gives another option
 * @param ask the nearest threshold, in milli-log-odds
 * @param beyond the option on the other side of the threshold
 * @param way direction of the change
 */
public record Margin(int milli, int ask, Option beyond, Direction way) {

    /**
     * The margin of a stance; empty if the stance does not decide the option, as for mediation, absence or missing
     * capability.
     *
     * @param text for a text that favours the acting state the sign of the stance is reversed
     */
    public static Optional<Margin> of(InstrumentAssessment on, TextDirection text) {
        if (on.stance().isEmpty() || on.option().isEmpty() || !on.option().equals(on.leaning())) {
            return Optional.empty();
        }
        int sign = text.sign();
        int stance = sign * on.stance().get();
        List<Option> ladder = on.instrument().ladder();
        int at = ladder.indexOf(on.option().get());
        Optional<Margin> up = at + 1 < ladder.size()
                ? Optional.of(margin(on, ladder, at, stance, ladder.get(at + 1), sign))
                : Optional.empty();
        Optional<Margin> down =
                at > 0 ? Optional.of(margin(on, ladder, at - 1, stance, ladder.get(at - 1), -sign)) : Optional.empty();
        return up.isPresent() && down.isPresent()
                ? (up.get().milli() < down.get().milli() ? up : down)
                : up.or(() -> down);
    }

    /** @param below index of the option below the threshold */
    private static Margin margin(
            InstrumentAssessment on, List<Option> ladder, int below, int stance, Option beyond, int sign) {
        int demanding = below + 1 > Ask.neutral(on.instrument(), on.asks()) ? below + 1 : below;
        int ask = ask(on, ladder.get(demanding)).orElseThrow();
        return new Margin(Math.abs(ask - stance), ask, beyond, sign > 0 ? Direction.AGAINST : Direction.TOWARDS);
    }

    private static Optional<Integer> ask(InstrumentAssessment on, Option option) {
        return on.asks().stream()
                .filter(ask -> ask.option() == option)
                .map(Ask::milli)
                .findFirst();
    }
}
