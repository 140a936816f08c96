package demarche.answer.ask;

import demarche.crisis.Ask;
import demarche.explain.Difference;
import demarche.reasoning.Assessment;
import demarche.reasoning.InstrumentAssessment;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * The next option in the direction of a change of stance.
 *
 * @param milli remaining distance in milli-log-odds, before commitments
 */
public record NextAsk(Option option, int milli) {

    /** Finds the next option; empty if the stance is unchanged or there is no further option. */
    public static Optional<NextAsk> of(Assessment assessment, Difference difference) {
        InstrumentAssessment on = assessment.getState(difference.state()).asked(difference.instrument());
        if (on.stance().isEmpty() || difference.direction().isEmpty()) {
            return Optional.empty();
        }
        int sign = assessment.question().text(difference.instrument()).sign();
        return next(
                on,
                sign * on.stance().get(),
                sign * difference.direction().get().sign() > 0);
    }

    private static Optional<NextAsk> next(InstrumentAssessment on, int stance, boolean upwards) {
        List<Option> ladder = on.instrument().ladder();
        int neutral = Ask.neutral(on.instrument(), on.asks());
        Optional<NextAsk> next = Optional.empty();
        for (int i = 0; i + 1 < ladder.size(); i++) {
            int border = ask(on, ladder.get(i + 1 > neutral ? i + 1 : i)).orElseThrow();
            if (upwards && border > stance && next.isEmpty()) {
                next = Optional.of(new NextAsk(ladder.get(i + 1), border - stance));
            } else if (!upwards && border < stance) {
                next = Optional.of(new NextAsk(ladder.get(i), stance - border));
            }
        }
        return next;
    }

    private static Optional<Integer> ask(InstrumentAssessment on, Option option) {
        return on.asks().stream()
                .filter(ask -> ask.option() == option)
                .map(Ask::milli)
                .findFirst();
    }
}
