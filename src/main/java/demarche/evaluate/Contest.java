package demarche.evaluate;

import java.util.List;

/**
 * Who is held against whom on one track.
 *
 * @param fitted the rules, to be fitted on other disputes
 * @param shipped the rules with the numbers that come along
 * @param cold the rules on the cold track, fitted; they say who stands near a cut before any record
 * @param shippedCold the same with the numbers that come along
 * @param voteBlind baselines that are fitted on other disputes
 * @param seen baselines that know the vote
 */
public record Contest(
        Track track,
        Trainee fitted,
        Inferring shipped,
        Trainee cold,
        Method shippedCold,
        List<Trainee> voteBlind,
        List<Method> seen) {

    public Contest {
        voteBlind = List.copyOf(voteBlind);
        seen = List.copyOf(seen);
    }
}
