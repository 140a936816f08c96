package demarche.answer.backtest;

import demarche.answer.text.Figures;
import demarche.evaluate.change.ChangePool;
import demarche.evaluate.change.ChangeResult;
import demarche.evaluate.change.Moves;
import demarche.evaluate.change.Prospects;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who moved between votes, as the part of a backtest's JSON that says so. */
public final class MovesJson {
    private MovesJson() {}

    static Map<String, Object> pair(ChangeResult change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dispute", change.dispute());
        json.put("earlier", change.earlier().id());
        json.put("later", change.later().id());
        json.put("stated", change.stated().map(stated -> stated.id()).orElse(null));
        json.put("states", change.states());
        json.put("baseRate", Figures.score(change.baseRate()));
        json.put("recorded", change.recorded().directions());
        json.put(
                "methods",
                change.methods().stream().map(method -> method(change, method)).toList());
        return json;
    }

    static Map<String, Object> pool(ChangePool pool) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pairs", pool.pairs().size());
        json.put("disputes", pool.disputes());
        json.put("states", pool.states());
        json.put("moved", pool.moved());
        json.put("baseRate", Figures.score(pool.baseRate()));
        json.put("meanBaseRate", Figures.score(pool.meanBaseRate()));
        json.put("methods", pool.methods().stream().map(MovesJson::method).toList());
        json.put(
                "differences",
                pool.differences().stream()
                        .map(difference -> {
                            Map<String, Object> of = new LinkedHashMap<>();
                            of.put("method", difference.method());
                            of.put("other", difference.other());
                            of.put("prAuc", ScoreJson.interval(difference.averagePrecision()));
                            of.put("meanPrAuc", ScoreJson.interval(difference.meanOverPairs()));
                            return of;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> method(ChangePool.Pooled method) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", method.method());
        json.put("moves", score(method.moves()));
        json.put("directions", score(method.directions()));
        json.put("precision", ScoreJson.interval(method.precision()));
        json.put("recall", ScoreJson.interval(method.recall()));
        json.put("f1", ScoreJson.interval(method.f1()));
        json.put("prAuc", ScoreJson.interval(method.averagePrecision()));
        json.put("meanPrAuc", ScoreJson.interval(method.meanOverPairs()));
        return json;
    }

    private static Map<String, Object> method(ChangeResult change, Prospects method) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", method.method());
        json.put("said", method.said().directions());
        json.put("moves", score(change.score(method)));
        json.put("directions", score(change.directions(method)));
        json.put("prAuc", ScoreJson.score(change.averagePrecision(method)));
        json.put("ranked", method.ranked());
        return json;
    }

    private static Map<String, Object> score(Moves.Score score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("hits", score.hits());
        json.put("said", score.said());
        json.put("moved", score.moved());
        json.put("precision", ScoreJson.score(score.precision()));
        json.put("recall", ScoreJson.score(score.recall()));
        json.put("f1", ScoreJson.score(score.f1()));
        return json;
    }
}
