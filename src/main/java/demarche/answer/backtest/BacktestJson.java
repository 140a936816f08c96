package demarche.answer.backtest;

import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.evaluate.BaselineComparison;
import demarche.rules.Comparison;
import demarche.evaluate.MethodResult;
import demarche.evaluate.Pooled;
import demarche.evaluate.VoteResult;
import demarche.evaluate.outcome.OutcomeEvaluation;
import demarche.evaluate.outcome.OutcomeResult;
import demarche.evaluate.outcome.OutcomeScore;
import demarche.evaluate.score.McNemar;
import demarche.evaluate.score.Scores;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A backtest as JSON, in the shape {@code docs/schema/backtest.schema.json} describes. */
public final class BacktestJson {
    private BacktestJson() {}

    /** Every figure of it. */
    public static String of(BacktestView view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", 2);
        json.put("facts", view.facts());
        json.put("rules", view.rules());
        json.put("fitting", view.fitting());
        json.put("tracks", view.sections().stream().map(BacktestJson::track).toList());
        return Json.write(json);
    }

    private static Map<String, Object> track(BacktestView.Section section) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("track", section.track().code());
        json.put("votes", section.votes().stream().map(BacktestJson::vote).toList());
        json.put("pooled", pooled(section.pooled()));
        json.put(
                "outcomes",
                section.outcomes().stream().map(BacktestJson::outcome).toList());
        json.put(
                "changes",
                section.result().changes().stream().map(MovesJson::pair).toList());
        json.put("changesPooled", section.changes().map(MovesJson::pool).orElse(null));
        return json;
    }

    private static Map<String, Object> outcome(OutcomeResult outcome) {
        OutcomeEvaluation evaluation = outcome.evaluation();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", outcome.crisis().id());
        json.put("instrument", evaluation.instrument().code());
        json.put("observed", outcome.file());
        List<Map<String, Object>> methods = new ArrayList<>();
        for (int i = 0; i < evaluation.states().size(); i++) {
            OutcomeScore score = evaluation.states().get(i);
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("method", score.method());
            of.put("n", score.matrix().total());
            of.put("accuracy", Figures.score(score.matrix().accuracy()));
            of.put("macroF1", Figures.score(score.matrix().macroF1()));
            of.put("balancedAccuracy", Figures.score(score.matrix().balancedAccuracy()));
            of.put(
                    "balancedAccuracyByUnion",
                    Figures.score(evaluation.unions().get(i).matrix().balancedAccuracy()));
            methods.add(of);
        }
        json.put("methods", methods);
        json.put(
                "failures",
                evaluation.inferred().failures().stream()
                        .map(failure -> Map.of(
                                "state", failure.unit(),
                                "observed", failure.observed().code(),
                                "inferred", failure.inferred().code()))
                        .map(java.util.TreeMap::new)
                        .toList());
        return json;
    }

    private static Map<String, Object> vote(VoteResult vote) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("case", vote.call().crisis().id());
        json.put("measure", vote.call().measure().id());
        json.put("dispute", vote.call().dispute());
        json.put("date", vote.call().measure().date().toString());
        json.put("fold", vote.fold().code());
        json.put("inLibrary", vote.inLibrary());
        json.put("fittedOnDispute", vote.fittedOnDispute());
        json.putAll(scores(vote.rules().scores()));
        List<Map<String, Object>> baselines = new ArrayList<>();
        List<BaselineComparison> comparisons = vote.comparisons();
        for (int i = 0; i < comparisons.size(); i++) {
            MethodResult baseline = vote.baselines().get(i);
            BaselineComparison comparison = comparisons.get(i);
            Map<String, Object> of = new LinkedHashMap<>();
            of.put("name", baseline.method());
            of.put("hasSeenTheVote", baseline.hasSeenTheVote());
            of.putAll(scores(baseline.scores()));
            of.put("skillOfRules", Figures.score(comparison.skill()));
            of.put("mcNemar", mcNemar(comparison.mcNemar()));
            baselines.add(of);
        }
        json.put("baselines", baselines);
        json.put("best", vote.best().map(best -> best(best)).orElse(null));
        return json;
    }

    private static Map<String, Object> best(BaselineComparison best) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", best.baseline());
        json.put("skillOfRules", ScoreJson.interval(best.skillInterval()));
        return json;
    }

    private static Map<String, Object> pooled(Pooled pooled) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("votes", pooled.votes());
        json.put("disputes", pooled.disputes());
        json.putAll(scores(pooled.scores()));
        Map<String, Object> intervals = new LinkedHashMap<>();
        intervals.put("accuracy", ScoreJson.interval(pooled.accuracy()));
        intervals.put("macroF1", ScoreJson.interval(pooled.macroF1()));
        intervals.put("rps", ScoreJson.interval(pooled.rps()));
        json.put("intervals", intervals);
        Map<String, Object> regions = new LinkedHashMap<>();
        pooled.regions().forEach((region, scores) -> regions.put(region, scores(scores)));
        json.put("regions", regions);
        json.put(
                "baselines",
                pooled.comparisons().stream().map(BacktestJson::comparison).toList());
        json.put("best", pooled.best().map(BaselineComparison::baseline).orElse(null));
        return json;
    }

    private static Map<String, Object> comparison(BaselineComparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", comparison.baseline());
        json.put("hasSeenTheVote", comparison.hasSeenTheVote());
        json.put("votes", comparison.votes());
        json.putAll(scores(comparison.ofBaseline()));
        json.put("rulesOnTheSame", scores(comparison.ofRules()));
        json.put("skillOfRules", ScoreJson.interval(comparison.skillInterval()));
        json.put("accuracyDifference", ScoreJson.interval(comparison.accuracyDifference()));
        json.put("macroF1Difference", ScoreJson.interval(comparison.macroF1Difference()));
        json.put("mcNemar", mcNemar(comparison.mcNemar()));
        return json;
    }

    private static Map<String, Object> scores(Scores scores) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("n", scores.n());
        json.put("attended", scores.attended());
        json.put("confusion", scores.matrix().counts());
        json.put("accuracy", Figures.score(scores.accuracy()));
        json.put("macroF1", Figures.score(scores.macroF1()));
        json.put("balancedAccuracy", Figures.score(scores.balancedAccuracy()));
        json.put("rps", ScoreJson.score(scores.rps()));
        json.put("brier", Figures.score(scores.brier()));
        return json;
    }

    private static Map<String, Object> mcNemar(McNemar test) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rulesOnly", test.methodOnly());
        json.put("baselineOnly", test.baselineOnly());
        json.put("pValue", Figures.score(test.pValue()));
        return json;
    }
}
