package demarche.evaluate.baseline;

import demarche.evaluate.Backdrops;
import demarche.evaluate.Method;
import demarche.evaluate.Track;
import demarche.evaluate.Trainee;
import java.util.ArrayList;
import java.util.List;

/** Every baseline. */
public final class Baselines {
    private Baselines() {}

    /** Vote-blind baselines, fitted to the given votes. */
    public static List<Trainee> voteBlind(Track track, Backdrops backdrops, Reasons reasons) {
        List<Trainee> trainees = new ArrayList<>(List.of(
                Mode.ofTraining("modal class", (call, state) -> "all"),
                Mode.ofTraining(
                        "regional mode",
                        (call, state) -> backdrops.of(call).region(state).code()),
                IdealPointCut.trainee(backdrops),
                Logit.trainee(reasons, backdrops)));
        if (track == Track.WITH_RECORD) {
            trainees.add(PreviousVote.trainee());
        }
        return List.copyOf(trainees);
    }

    /** Baselines that have seen the vote: yardsticks without reasons for single states. */
    public static List<Method> seen(Backdrops backdrops) {
        return List.of(
                Mode.ofTheVote("modal class of this vote", (call, state) -> "all"),
                Mode.ofTheVote(
                        "regional mode of this vote",
                        (call, state) -> backdrops.of(call).region(state).code()));
    }
}
