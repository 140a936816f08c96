package demarche.answer.backtest;

import demarche.answer.text.Figures;
import demarche.answer.text.Json;
import demarche.world.Option;
import demarche.evaluate.Fold;
import demarche.evaluate.VoteResult;
import demarche.evaluate.score.ReliabilityBin;
import demarche.evaluate.score.ScoredVote;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How reliable probabilities of votes have been, for programs that need to know without running the backtest again. */
public final class AccuracyJson {
    private AccuracyJson() {}

    /**
     * For each track and way to vote the tenths of probability, with how often it came about.
     *
     * @param earlier what stood there before; where nothing but the day would change it stays
     * @param today the day that is noted beside new figures
     */
    public static String of(BacktestView view, String earlier, LocalDate today) {
        String withoutDay = earlier.replaceFirst("(?m)^  \"date\": \".*\",$", "  \"date\": \"\",");
        return withoutDay.equals(text(view, "")) ? earlier : text(view, today.toString());
    }

    private static String text(BacktestView view, String date) {
        List<VoteResult> votes = view.sections().get(0).votes();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schema", 1);
        json.put("date", date);
        json.put(
                "fold",
                votes.stream().allMatch(vote -> vote.fold() == Fold.HELD_OUT)
                        ? Fold.HELD_OUT.code()
                        : Fold.SHIPPED.code());
        json.put("votes", votes.size());
        json.put(
                "disputes",
                votes.stream().map(vote -> vote.call().dispute()).distinct().count());
        json.put("facts", view.facts());
        json.put("rules", view.rules());
        Map<String, Object> tracks = new LinkedHashMap<>();
        view.sections().forEach(section -> tracks.put(section.track().code(), track(section)));
        json.put("reliability", tracks);
        return Json.write(json);
    }

    private static Map<String, Object> track(BacktestView.Section section) {
        List<ScoredVote> states = section.votes().stream()
                .flatMap(vote -> vote.rules().states().stream())
                .toList();
        Map<String, Object> options = new LinkedHashMap<>();
        for (Option option : ScoredVote.OPTIONS) {
            options.put(
                    option.code(),
                    ReliabilityBin.table(states, option).stream()
                            .map(AccuracyJson::bin)
                            .toList());
        }
        return options;
    }

    private static Map<String, Object> bin(ReliabilityBin bin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("tenth", bin.tenth());
        json.put("states", bin.count());
        json.put("meanForecast", Figures.score(bin.meanForecast()));
        json.put("observedShare", Figures.score(bin.observedShare()));
        return json;
    }
}
