package demarche.robustness;

import demarche.crisis.Ask;
import demarche.crisis.TextDirection;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.memory.Direction;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * How far a stance is from the nearest ask.
 *
 * @param milli the distance in milli-log-odds, from 0; a stance moved further than that leans to another option
 * @param ask of the ask that is nearest, in milli-log-odds on the scale of the asks
 * @param beyond the option on the other side of it
 * @param way the way the stance would have to move
 */
public record Margin(int milli, int ask, Option beyond, Direction way) {

    /**
     * The margin of a stance; nothing off the ladder, as on mediation, and where something else than the stance decides
     * the option, as where a state is kept from a vote or has no means for what its stance asks.
     *
     * @param text a text that favours the acting state is read with the sign of the stance turned
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

    /** @param below index of the lower of the two options the ask lies between */
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
