package demarche.evaluate.backtest;

import demarche.evaluate.InferenceMethod;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.evaluate.Trainee;
import demarche.evaluate.change.Foresight;
import java.util.List;
import java.util.function.Function;

/**
 * The experiment set-up of one track: the models that one backtest compares.
 *
 * @param fitted the rules, to be fitted on other disputes
 * @param shipped the rules with the shipped weights
 * @param cold the rules on the cold track, fitted; they say who stands near a cut before any record
 * @param shippedCold the same with the shipped weights
 * @param foresight the rules, fitted, as they say which states change between two votes
 * @param shippedForesight the same with the shipped weights
 * @param voteBlind baselines that are fitted on other disputes
 * @param seen baselines that know the vote
 */
public record Contest(
        Track track,
        Trainee fitted,
        InferenceMethod shipped,
        Trainee cold,
        Method shippedCold,
        Function<List<RollCall>, Foresight> foresight,
        Foresight shippedForesight,
        List<Trainee> voteBlind,
        List<Method> seen) {

    public Contest {
        voteBlind = List.copyOf(voteBlind);
        seen = List.copyOf(seen);
    }
}
