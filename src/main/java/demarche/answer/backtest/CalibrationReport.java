package demarche.answer.backtest;

import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.crisis.AskLevel;
import demarche.crisis.Asks;
import demarche.crisis.VoteAsks;
import demarche.evaluate.fit.Calibration;
import demarche.rules.Weights;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a calibration changes: each number before and after, and how many votes it rests on. */
public final class CalibrationReport {
    private final Calibration calibration;
    private final Weights weights;
    private final Asks asks;

    /**
     * @param weights as they were before
     * @param asks likewise
     */
    public CalibrationReport(Calibration calibration, Weights weights, Asks asks) {
        this.calibration = calibration;
        this.weights = weights;
        this.asks = asks;
    }

    /** A row for each rule and cut that rests on a vote, in log-odds. */
    public Listing list() {
        List<List<String>> rows = new ArrayList<>();
        calibration.rules().forEach((id, rule) -> {
            if (rule.pushes() > 0) {
                rows.add(row(id, rule.judged(), weights.rules().getOrDefault(id, 0), rule.fitted(), rule.pushes()));
            }
        });
        calibration.levels().forEach((level, of) -> {
            if (of.rollCalls() > 0) {
                VoteAsks before = asks.vote(level);
                String ask = "ask of " + level.code() + ": ";
                rows.add(row(
                        ask + "yes",
                        of.judged().yes(),
                        before.yes(),
                        of.fitted().yes(),
                        of.rollCalls()));
                rows.add(row(
                        ask + "no", of.judged().no(), before.no(), of.fitted().no(), of.rollCalls()));
            }
        });
        int before = asks.vote(AskLevel.CONDEMN).spread();
        rows.add(row("spread of asks", 0, before, calibration.spread(), calibration.rollCalls()));
        return new Listing(
                List.of(
                        Column.shortened("number", 20),
                        Column.figures("judged"),
                        Column.figures("before"),
                        Column.figures("after"),
                        Column.figures("votes")),
                rows);
    }

    private static List<String> row(String name, int judged, int before, int after, int rests) {
        return List.of(
                name,
                Figures.exact(judged).toPlainString(),
                Figures.exact(before).toPlainString(),
                Figures.exact(after).toPlainString(),
                String.valueOf(rests));
    }

    /** The table with what it rests on. */
    public String text(int width, Paint paint) {
        List<String> silent = calibration.rules().entrySet().stream()
                .filter(rule -> rule.getValue().pushes() == 0)
                .map(Map.Entry::getKey)
                .toList();
        List<String> lines = new ArrayList<>(Lines.wrap(
                "Fitted to " + Figures.count(calibration.votes(), "vote") + " of states on "
                        + Figures.count(calibration.rollCalls(), "roll call") + " of "
                        + Figures.count(calibration.disputes().size(), "dispute")
                        + ": " + String.join(", ", calibration.disputes())
                        + ". Weights and asks in log-odds; of a rule the votes of states it pushes, of an ask the roll calls.",
                width));
        lines.add("");
        lines.addAll(list().table(width, paint).lines().toList());
        lines.add("");
        if (!silent.isEmpty()) {
            lines.addAll(
                    Lines.wrap("As judged, since no vote rests on them: " + String.join(", ", silent) + ".", width));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The same as a JSON object, every rule and level included. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("disputes", List.copyOf(calibration.disputes()));
        json.put("rollCalls", calibration.rollCalls());
        json.put("votes", calibration.votes());
        json.put(
                "rules",
                calibration.rules().entrySet().stream()
                        .map(rule -> rule(rule.getKey(), rule.getValue()))
                        .toList());
        json.put(
                "asks",
                calibration.levels().entrySet().stream()
                        .map(level -> level(level.getKey(), level.getValue()))
                        .toList());
        json.put("spread", Figures.exact(calibration.spread()));
        return json;
    }

    private Map<String, Object> rule(String id, Calibration.Rule rule) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("judged", Figures.exact(rule.judged()));
        json.put("before", Figures.exact(weights.rules().getOrDefault(id, 0)));
        json.put("after", Figures.exact(rule.fitted()));
        json.put("votes", rule.pushes());
        if (rule.pushes() > 0) {
            json.put("track", rule.track().code());
        }
        return json;
    }

    private Map<String, Object> level(AskLevel level, Calibration.Level of) {
        VoteAsks before = asks.vote(level);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("level", level.code());
        json.put("judged", cuts(of.judged()));
        json.put("before", cuts(new VoteAsks.Cuts(before.yes(), before.no())));
        json.put("after", cuts(of.fitted()));
        json.put("rollCalls", of.rollCalls());
        return json;
    }

    private static Map<String, Object> cuts(VoteAsks.Cuts cuts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("yes", Figures.exact(cuts.yes()));
        json.put("no", Figures.exact(cuts.no()));
        return json;
    }
}
