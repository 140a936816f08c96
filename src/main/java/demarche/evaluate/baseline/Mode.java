package demarche.evaluate.baseline;

import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Trainee;
import demarche.reasoning.Probability;
import demarche.world.Option;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The most frequent vote, overall or by group; probabilities are the shares of votes. */
final class Mode implements Method {
    private static final Probability EVEN = new Probability(0.25, 0.25, 0.25, 0.25);
    private static final double PRIOR_OF_ALL = 4;

    /** Prior weight, so that a region with few votes does not look unanimous. */
    private static final double PRIOR_OF_GROUP = 10;

    private final String name;
    private final boolean seen;
    private final BiFunction<RollCall, String, String> group;
    private final List<RollCall> training;
    private final Tally all = new Tally();
    private final Map<String, Tally> groups = new TreeMap<>();

    private Mode(String name, boolean seen, BiFunction<RollCall, String, String> group, List<RollCall> training) {
        this.name = name;
        this.seen = seen;
        this.group = group;
        this.training = training;
        training.forEach(call -> call.scored().forEach((state, vote) -> {
            all.add(vote);
            groups.computeIfAbsent(group.apply(call, state), of -> new Tally()).add(vote);
        }));
    }

    /**
     * The mode of other votes.
     *
     * @param group the group of a state
     */
    static Trainee ofTraining(String name, BiFunction<RollCall, String, String> group) {
        return training -> new Mode(name, false, group, Fits.notEmpty(training));
    }

    /** The mode of the scored vote itself. */
    static Method ofTheVote(String name, BiFunction<RollCall, String, String> group) {
        return new Mode(name, true, group, List.of());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hasSeenTheVote() {
        return seen;
    }

    @Override
    public SortedMap<String, Forecast> forecast(RollCall call) {
        if (seen && training.isEmpty()) {
            return new Mode(name, seen, group, List.of(call)).forecast(call);
        }
        Probability ofAll = all.shares(EVEN, seen ? 0 : PRIOR_OF_ALL);
        SortedMap<String, Forecast> forecasts = new TreeMap<>();
        for (String state : call.scored().keySet()) {
            Tally of = groups.getOrDefault(group.apply(call, state), all);
            Option mode = of.mode();
            forecasts.put(state, new Forecast(mode, of.shares(ofAll, seen ? 0 : PRIOR_OF_GROUP)));
        }
        return forecasts;
    }
}
