package demarche.evaluate;

import demarche.crisis.Measure;
import demarche.evaluate.score.ScoredVote;
import demarche.reasoning.AppliedPush;
import demarche.world.Option;
import java.util.List;
import java.util.Optional;

/**
 * A recorded vote that differs from the inferred one.
 *
 * @param reason the strongest push in the wrong direction, likely weighted too much; empty without such a push or for
 *     attendance
 */
public record Failure(ScoredVote scored, Optional<AppliedPush> reason) {

    static Failure of(ScoredVote scored, Measure measure, List<AppliedPush> pushes) {
        int sign = measure.text().sign();
        int wrong = scored.attended() && scored.inferred() != Option.ABSENT
                ? sign * Integer.signum(rank(scored.inferred()) - rank(scored.observed()))
                : 0;
        return new Failure(
                scored,
                pushes.stream()
                        .filter(push -> wrong != 0 && Integer.signum(push.milli()) == wrong)
                        .findFirst());
    }

    private static int rank(Option option) {
        return option == Option.YES ? 1 : option == Option.NO ? -1 : 0;
    }
}
