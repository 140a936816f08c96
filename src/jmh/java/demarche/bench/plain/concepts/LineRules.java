package demarche.bench.plain.concepts;

import demarche.bench.plain.Concepts;
import demarche.bench.plain.Given;
import demarche.reasoning.concept.Line;
import demarche.reasoning.memory.Asked;
import demarche.reasoning.memory.EarlierVote;
import demarche.world.Option;
import java.util.function.Predicate;

/** {@code rules/concepts/line.drl}. */
public record LineRules(Given given, Concepts concepts) {

    /** Applies every rule. */
    public void apply() {
        for (EarlierVote vote : given.votes()) {
            lineAgainst(vote);
            lineBetween(vote);
            lineWith(vote);
        }
    }

    private void lineAgainst(EarlierVote vote) {
        if (wentAsFar(vote) && isLast(vote, LineRules::keptBack)) {
            concepts.lines.add(new Line(vote.state(), Option.YES, vote.measure()));
        }
    }

    private void lineBetween(EarlierVote vote) {
        if (vote.answer() == Option.ABSTAIN && keptBackYet(vote) && isLast(vote, LineRules::keptBackYet)) {
            concepts.lines.add(new Line(vote.state(), Option.ABSTAIN, vote.measure()));
        }
    }

    private void lineWith(EarlierVote vote) {
        if (vote.answer() == Option.NO && keptBackYet(vote) && isLast(vote, LineRules::keptBackYet)) {
            concepts.lines.add(new Line(vote.state(), Option.NO, vote.measure()));
        }
    }

    /** No later vote of the state makes a line. */
    private boolean isLast(EarlierVote vote, Predicate<EarlierVote> keptBack) {
        for (EarlierVote later : given.votes()) {
            if (later.state().equals(vote.state())
                    && later.date().isAfter(vote.date())
                    && (wentAsFar(later) || keptBack.test(later))) {
                return false;
            }
        }
        return true;
    }

    private static boolean wentAsFar(EarlierVote vote) {
        return vote.answer() == Option.YES && vote.asked() != Asked.LESS;
    }

    /** Kept back, and no emergency has reopened the matter since. */
    private static boolean keptBackYet(EarlierVote vote) {
        return keptBack(vote) && !vote.reopened();
    }

    private static boolean keptBack(EarlierVote vote) {
        return (vote.answer() == Option.ABSTAIN || vote.answer() == Option.NO) && vote.asked() != Asked.MORE;
    }
}
