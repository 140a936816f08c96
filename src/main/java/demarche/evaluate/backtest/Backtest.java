package demarche.evaluate.backtest;

import demarche.evaluate.Backdrop;
import demarche.evaluate.Backdrops;
import demarche.evaluate.Fold;
import demarche.evaluate.Forecast;
import demarche.evaluate.Method;
import demarche.evaluate.MethodResult;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.evaluate.Trainee;
import demarche.evaluate.VoteResult;
import demarche.evaluate.change.ChangePair;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Foresight;
import demarche.evaluate.score.ScoredVote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Compares inferred with recorded votes. For each dispute, all methods are fitted to the votes of all other disputes.
 */
public final class Backtest {
    private final List<RollCall> library;
    private final Backdrops backdrops;

    /** @param library votes for fitting: those of the shipped cases */
    public Backtest(List<RollCall> library, Backdrops backdrops) {
        this.library = List.copyOf(library);
        this.backdrops = backdrops;
    }

    /** Progress callback. */
    @FunctionalInterface
    public interface Progress {
        /** Number of finished disputes. */
        void done(Track track, int disputes, int of);
    }

    /**
     * Scores votes.
     *
     * @param asked votes to score; those outside the library use the shipped weights
     * @throws HoldOutException if the rules cannot be fitted without a dispute
     */
    public TrackResult run(List<RollCall> asked, Fold fold, Contest contest, Progress progress) {
        Map<String, List<RollCall>> disputes = asked.stream()
                .collect(Collectors.groupingBy(RollCall::dispute, LinkedHashMap::new, Collectors.toList()));
        AtomicInteger done = new AtomicInteger();
        List<TrackResult> results = List.copyOf(disputes.entrySet()).parallelStream()
                .map(entry -> {
                    TrackResult result = dispute(entry.getKey(), entry.getValue(), fold, contest);
                    progress.done(contest.track(), done.incrementAndGet(), disputes.size());
                    return result;
                })
                .toList();
        return new TrackResult(
                contest.track(),
                results.stream()
                        .flatMap(result -> result.votes().stream())
                        .sorted(Comparator.comparing((VoteResult vote) ->
                                        vote.call().measure().date())
                                .thenComparing(vote -> vote.call().id()))
                        .toList(),
                results.stream()
                        .flatMap(result -> result.changes().stream())
                        .sorted(Comparator.comparing(
                                        (ChangeResult change) -> change.later().date())
                                .thenComparing(change -> change.earlier().date())
                                .thenComparing(change -> change.later().id()))
                        .toList());
    }

    private TrackResult dispute(String dispute, List<RollCall> asked, Fold fold, Contest contest) {
        List<RollCall> training =
                library.stream().filter(call -> !call.dispute().equals(dispute)).toList();
        List<Method> baselines = new ArrayList<>();
        contest.voteBlind().forEach(trainee -> fit(trainee, training).ifPresent(baselines::add));
        baselines.addAll(contest.seen());
        boolean fitted = fold == Fold.HELD_OUT && asked.stream().anyMatch(this::isInLibrary);
        Method heldOut = fitted ? held(contest.fitted(), training, dispute) : contest.shipped();
        List<VoteResult> votes = new ArrayList<>();
        for (RollCall call : asked) {
            boolean shipped = fold == Fold.SHIPPED || !isInLibrary(call);
            votes.add(score(call, shipped ? contest.shipped() : heldOut, shipped, baselines, contest));
        }
        List<ChangeResult> changes = new ArrayList<>();
        List<ChangePair> pairs = contest.track() == Track.COLD ? List.of() : ChangePair.list(asked, library);
        if (!pairs.isEmpty()) {
            Method cold = fitted ? held(contest.cold(), training, dispute) : contest.shippedCold();
            Foresight foresight = fitted ? contest.foresight().apply(training) : contest.shippedForesight();
            for (ChangePair pair : pairs) {
                boolean shipped = fold == Fold.SHIPPED || !isInLibrary(pair.later());
                changes.add(ChangeResult.of(
                        pair,
                        shipped ? contest.shippedForesight() : foresight,
                        shipped ? contest.shippedCold() : cold));
            }
        }
        return new TrackResult(contest.track(), votes, changes);
    }

    private VoteResult score(RollCall call, Method rules, boolean shipped, List<Method> baselines, Contest contest) {
        MethodResult ofRules = outcome(rules, call);
        List<MethodResult> outcomes = new ArrayList<>();
        for (Method baseline : baselines) {
            MethodResult outcome = outcome(baseline, call);
            if (!outcome.states().isEmpty()) {
                outcomes.add(outcome);
            }
        }
        Backdrop backdrop = backdrops.of(call);
        Map<String, String> blocs = new HashMap<>();
        call.scored().keySet().forEach(state -> blocs.put(state, backdrop.bloc(state)));
        return new VoteResult(
                call,
                shipped ? Fold.SHIPPED : Fold.HELD_OUT,
                isInLibrary(call),
                library.stream().anyMatch(other -> other.dispute().equals(call.dispute())),
                ofRules,
                outcomes,
                blocs,
                contest.shipped().infer(call));
    }

    private MethodResult outcome(Method method, RollCall call) {
        Backdrop backdrop = backdrops.of(call);
        SortedMap<String, Forecast> forecasts = method.forecast(call);
        List<ScoredVote> states = new ArrayList<>();
        call.scored().forEach((state, vote) -> {
            Forecast forecast = forecasts.get(state);
            if (forecast != null) {
                states.add(new ScoredVote(
                        state, backdrop.region(state).code(), vote, forecast.option(), forecast.probability()));
            }
        });
        return new MethodResult(method.name(), method.hasSeenTheVote(), states);
    }

    private boolean isInLibrary(RollCall call) {
        return library.contains(call);
    }

    private static Optional<Method> fit(Trainee trainee, List<RollCall> training) {
        try {
            return Optional.of(trainee.fittedOn(training));
        } catch (IllegalArgumentException e) {
            // A baseline that cannot be fitted is left out.
            return Optional.empty();
        }
    }

    private static Method held(Trainee trainee, List<RollCall> training, String dispute) {
        try {
            return trainee.fittedOn(training);
        } catch (IllegalArgumentException e) {
            throw new HoldOutException(dispute, e);
        }
    }
}
