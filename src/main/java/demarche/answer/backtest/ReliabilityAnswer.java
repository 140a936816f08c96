package demarche.answer.backtest;

import demarche.answer.text.Json;
import demarche.evaluate.Fold;
import demarche.evaluate.Track;
import demarche.evaluate.VoteResult;
import demarche.evaluate.score.ReliabilityBin;
import demarche.evaluate.score.ScoredVote;
import demarche.world.Option;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reliability of vote probabilities, saved so that other commands need not run the backtest.
 *
 * @param date day of the figures
 * @param fold held-out if all votes are held out
 * @param reliability for each track and way to vote: tenths of probability with observed frequencies
 */
public record ReliabilityAnswer(
        int schema,
        String date,
        Fold fold,
        int votes,
        long disputes,
        String facts,
        String rules,
        Map<Track, Map<Option, List<Tenth>>> reliability) {
    private static final int SCHEMA = 1;

    /**
     * The text of the file.
     *
     * @param earlier the previous file; kept if only the date would change
     * @param today date for new figures
     */
    public static String of(BacktestView view, String earlier, LocalDate today) {
        String withoutDay = earlier.replaceFirst("(?m)^  \"date\": \".*\",$", "  \"date\": \"\",");
        return withoutDay.equals(text(view, "")) ? earlier : text(view, today.toString());
    }

    private static String text(BacktestView view, String date) {
        List<VoteResult> votes = view.sections().get(0).votes();
        boolean heldOut = votes.stream().allMatch(vote -> vote.fold() == Fold.HELD_OUT);
        Map<Track, Map<Option, List<Tenth>>> tracks = new LinkedHashMap<>();
        view.sections().forEach(section -> tracks.put(section.track(), track(section)));
        return Json.write(new ReliabilityAnswer(
                SCHEMA,
                date,
                heldOut ? Fold.HELD_OUT : Fold.SHIPPED,
                votes.size(),
                votes.stream().map(vote -> vote.call().dispute()).distinct().count(),
                view.facts(),
                view.rules(),
                tracks));
    }

    private static Map<Option, List<Tenth>> track(BacktestView.Section section) {
        List<ScoredVote> states = section.votes().stream()
                .flatMap(vote -> vote.rules().states().stream())
                .toList();
        Map<Option, List<Tenth>> options = new LinkedHashMap<>();
        ScoredVote.OPTIONS.forEach(option -> options.put(
                option,
                ReliabilityBin.table(states, option).stream().map(Tenth::of).toList()));
        return options;
    }

    /** Forecasts in one tenth of probability, with the observed frequency. */
    public record Tenth(int tenth, int states, double meanForecast, double observedShare) {

        /** The table of the evaluation. */
        public static Tenth of(ReliabilityBin bin) {
            return new Tenth(bin.tenth(), bin.count(), bin.meanForecast(), bin.observedShare());
        }
    }
}
