package demarche.evaluate.fit;

import demarche.crisis.AskLevel;
import demarche.crisis.Asks;
import demarche.crisis.VoteAsks;
import demarche.evaluate.Track;
import demarche.rules.Weights;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Weights and thresholds as fitted to recorded votes.
 *
 * @param rules every driver rule by id
 * @param levels every level of a text
 * @param spread of the cuts of single votes about those of their level, the same for all levels, in milli-log-odds
 * @param disputes those whose votes were fitted
 * @param rollCalls how many votes were fitted
 * @param votes how many votes of single states that were present
 */
public record Calibration(
        SortedMap<String, Rule> rules,
        Map<AskLevel, Level> levels,
        int spread,
        SortedSet<String> disputes,
        int rollCalls,
        int votes) {

    /**
     * A weight.
     *
     * @param judged milli-log-odds before calibration
     * @param fitted milli-log-odds; as judged where it rests on nothing
     * @param pushes how many votes of states it rests on: those on which the rule pushes
     * @param track on which these were: with the record where the rule reads earlier votes
     */
    public record Rule(int judged, int fitted, int pushes, Track track) {}

    /**
     * The cuts of a level.
     *
     * @param fitted in milli-log-odds; as judged where they rest on nothing
     * @param rollCalls how many votes they rest on: those on texts read as of this level
     */
    public record Level(VoteAsks.Cuts judged, VoteAsks.Cuts fitted, int rollCalls) {}

    public Calibration {
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
        disputes = Collections.unmodifiableSortedSet(new TreeSet<>(disputes));
    }

    /** The weights with those fitted in their place. */
    public Weights weights(Weights others) {
        SortedMap<String, Integer> fitted = new TreeMap<>(others.rules());
        rules.forEach((id, rule) -> fitted.put(id, rule.fitted()));
        return others.withRules(Collections.unmodifiableSortedMap(fitted));
    }

    /** The asks with those fitted in their place. */
    public Asks asks(Asks others) {
        Map<AskLevel, VoteAsks> fitted = new EnumMap<>(AskLevel.class);
        levels.forEach((level, of) ->
                fitted.put(level, new VoteAsks(of.fitted().yes(), of.fitted().no(), spread, of.judged())));
        return others.withVotes(Collections.unmodifiableMap(fitted));
    }
}
