package demarche.cli;

import demarche.crisis.Developments;
import demarche.crisis.read.Library;
import demarche.evaluate.Backdrops;
import demarche.evaluate.ByRules;
import demarche.evaluate.Method;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.evaluate.Trainee;
import demarche.evaluate.backtest.Contest;
import demarche.evaluate.baseline.Baselines;
import demarche.evaluate.baseline.EngineReasons;
import demarche.evaluate.change.Foresight;
import demarche.evaluate.change.RuledForesight;
import demarche.reasoning.Engine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Builds the methods compared on each track: rules and baselines. */
final class Contests {
    private final Engine engine;
    private final Library library;
    private final List<Developments> developments;
    private final Backdrops backdrops;
    private final Refit refit;
    private final Map<List<String>, Engine> refitted = new ConcurrentHashMap<>();
    private final Map<Track, ByRules> shipped;

    /** Fits weights and thresholds to the given roll calls only. */
    @FunctionalInterface
    interface Refit {
        Engine on(List<RollCall> training);
    }

    /** @param developments changes between votes, for the forecast of changed votes */
    Contests(Engine engine, Library library, List<Developments> developments, Backdrops backdrops, Refit refit) {
        this.engine = engine;
        this.library = library;
        this.developments = List.copyOf(developments);
        this.backdrops = backdrops;
        this.refit = refit;
        this.shipped = Map.of(
                Track.COLD, new ByRules(engine, Track.COLD), Track.WITH_RECORD, new ByRules(engine, Track.WITH_RECORD));
    }

    Contest on(Track track) {
        ByRules rules = shipped(track);
        return new Contest(
                track,
                fitted(track),
                rules,
                fitted(Track.COLD),
                shipped(Track.COLD),
                training -> foresight(refitted(training)),
                foresight(engine),
                Baselines.voteBlind(track, backdrops, new EngineReasons(rules, engine.book())),
                Baselines.seen(backdrops));
    }

    /** The engine with weights fitted to all votes except those of one dispute. */
    Engine withoutDispute(String dispute, List<RollCall> library) {
        return refitted(
                library.stream().filter(call -> !call.dispute().equals(dispute)).toList());
    }

    private Foresight foresight(Engine numbers) {
        return new RuledForesight(numbers, library, developments);
    }

    private ByRules shipped(Track track) {
        return shipped.getOrDefault(track, new ByRules(engine, track));
    }

    private Trainee fitted(Track track) {
        return training -> {
            Engine fitted = refitted(training);
            Method rules = fitted == engine ? shipped(track) : new ByRules(fitted, track);
            return rules;
        };
    }

    /** One fit serves both tracks. It is not computed inside the map because a fit may run on several threads. */
    private Engine refitted(List<RollCall> training) {
        List<String> ids = training.stream().map(RollCall::id).toList();
        Engine known = refitted.get(ids);
        if (known != null) {
            return known;
        }
        Engine fitted = refit.on(training);
        refitted.putIfAbsent(ids, fitted);
        return fitted;
    }
}
