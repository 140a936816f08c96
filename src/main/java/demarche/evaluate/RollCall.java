package demarche.evaluate;

import demarche.crisis.CrisisCase;
import demarche.crisis.Measure;
import demarche.crisis.RecordedVotes;
import demarche.reasoning.Question;
import demarche.world.Option;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A recorded vote of the General Assembly that is to be inferred.
 *
 * @param earlier measures of the same dispute with recorded votes of an earlier day
 */
public record RollCall(CrisisCase crisis, Measure measure, List<Measure> earlier) {

    /** Names the vote among all others: the case's id and the measure's. */
    public String id() {
        return crisis.id() + " " + measure.id();
    }

    /** The matter it is about; held-out folds leave out whole disputes. */
    public String dispute() {
        return crisis.dispute();
    }

    /** The question for the engine. */
    public Question question(Track track) {
        Question cold = Question.of(crisis, measure, Set.of());
        return track == Track.COLD ? cold : cold.withRecord(earlier);
    }

    /** The recorded votes that count: those of every member but the parties, whose votes need no inference. */
    public SortedMap<String, Option> scored() {
        SortedMap<String, Option> votes = new TreeMap<>(recorded().options());
        votes.keySet().removeAll(crisis.parties());
        return votes;
    }

    /** All recorded votes. */
    public RecordedVotes recorded() {
        return Objects.requireNonNull(measure.observed(), "a roll call is recorded");
    }
}
