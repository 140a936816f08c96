package demarche.answer.backtest;

import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.evaluate.scale.Ballot;
import demarche.evaluate.scale.DisputeScale;
import demarche.evaluate.scale.Homogeneity;
import demarche.evaluate.scale.MeasureScale;
import demarche.evaluate.scale.OrderBreaker;
import demarche.evaluate.scale.PairScale;
import demarche.world.Coded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How well the recorded votes of disputes scale, for programs to read. */
public final class ScalingData {
    private ScalingData() {}

    /** A record for each pair of measures. */
    public static String csv(List<DisputeScale> scales) {
        return Csv.write(
                List.of(
                        "dispute",
                        "easier",
                        "harder",
                        "states",
                        "changed",
                        "breakers",
                        "breakers_by_chance",
                        "errors",
                        "expected_errors",
                        "h",
                        "strength"),
                scales.stream()
                        .flatMap(scale -> scale.pairs().stream()
                                .map(pair -> row(scale.dispute().id(), pair)))
                        .toList());
    }

    private static List<String> row(String dispute, PairScale pair) {
        Homogeneity of = pair.homogeneity();
        return List.of(
                dispute,
                pair.easier(),
                pair.harder(),
                String.valueOf(pair.states()),
                String.valueOf(pair.changed()),
                String.join(" ", pair.breakers()),
                Figures.thousandths(pair.breakersByChance()).toPlainString(),
                String.valueOf(of.errors()),
                Figures.thousandths(of.expected()).toPlainString(),
                of.h().isPresent() ? Figures.thousandths(of.h().getAsDouble()).toPlainString() : "",
                of.strength().map(Coded::code).orElse(""));
    }

    /** A dispute as a JSON object. */
    public static Map<String, Object> json(DisputeScale scale) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("dispute", scale.dispute().id());
        json.put("initiator", scale.dispute().initiator());
        put(json, scale.homogeneity());
        json.put("measures", scale.measures().stream().map(ScalingData::json).toList());
        json.put("pairs", scale.pairs().stream().map(ScalingData::json).toList());
        json.put("breakers", scale.breakers().stream().map(ScalingData::json).toList());
        return json;
    }

    private static Map<String, Object> json(MeasureScale of) {
        Ballot ballot = of.ballot();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", ballot.measure());
        json.put("date", ballot.date().toString());
        json.put("text", ballot.text().code());
        json.put("against", ballot.count(2));
        json.put("between", ballot.count(1));
        json.put("towards", ballot.count(0));
        put(json, of.homogeneity());
        return json;
    }

    private static Map<String, Object> json(PairScale pair) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("easier", pair.easier());
        json.put("harder", pair.harder());
        json.put("states", pair.states());
        json.put("changed", pair.changed());
        json.put("breakers", pair.breakers());
        json.put("breakersByChance", Figures.thousandths(pair.breakersByChance()));
        put(json, pair.homogeneity());
        return json;
    }

    private static Map<String, Object> json(OrderBreaker breaker) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("state", breaker.state());
        json.put("errors", breaker.errors());
        json.put("pairs", breaker.pairs());
        return json;
    }

    private static void put(Map<String, Object> json, Homogeneity of) {
        json.put("errors", of.errors());
        json.put("expectedErrors", Figures.thousandths(of.expected()));
        of.h().ifPresent(h -> json.put("h", Figures.thousandths(h)));
        of.strength().ifPresent(strength -> json.put("strength", strength.code()));
    }
}
