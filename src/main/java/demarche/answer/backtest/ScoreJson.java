package demarche.answer.backtest;

import demarche.answer.text.Figures;
import demarche.evaluate.score.Interval;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Scores and their intervals as every JSON of a backtest shows them. */
public final class ScoreJson {
    private ScoreJson() {}

    static Map<String, Object> interval(Interval interval) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("estimate", Figures.score(interval.estimate()));
        json.put("low", Figures.score(interval.low()));
        json.put("high", Figures.score(interval.high()));
        json.put("clusters", interval.clusters());
        return json;
    }

    /** Null where there is nothing to score. */
    static @Nullable Object score(OptionalDouble value) {
        return Figures.score(value.orElse(Double.NaN));
    }
}
