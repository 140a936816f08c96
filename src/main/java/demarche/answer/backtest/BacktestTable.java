package demarche.answer.backtest;

import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.TextTable;
import demarche.answer.text.Tone;
import demarche.evaluate.BaselineComparison;
import demarche.evaluate.ByRules;
import demarche.evaluate.Failure;
import demarche.evaluate.Pooled;
import demarche.evaluate.VoteResult;
import demarche.evaluate.outcome.OutcomeResult;
import demarche.evaluate.outcome.OutcomeScore;
import demarche.evaluate.score.ConfusionMatrix;
import demarche.evaluate.score.McNemar;
import demarche.evaluate.score.Scores;
import demarche.explain.Explainer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** A backtest as text: a row for each vote, then all together. */
public final class BacktestTable {
    private static final int NAMED = 10;

    private final BacktestView view;
    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private BacktestTable(BacktestView view, int width, Paint paint) {
        this.view = view;
        this.width = width;
        this.paint = paint;
    }

    /** The tracks, one below the other. */
    public static String of(BacktestView view, int width, Paint paint) {
        BacktestTable table = new BacktestTable(view, width, paint);
        view.sections().forEach(table::section);
        table.line("What the stated rules imply from the stated facts. " + view.fitting()
                + " The parties to a case are left out. Recorded and inferred count yes/abstain/no/absent; RPS: 0"
                + " is best; p: exact test of McNemar on who matches more states.");
        return table.text.toString();
    }

    private void section(BacktestView.Section section) {
        text.append(paint.apply(Tone.STRONG, BacktestWords.of(section.track()))).append('\n');
        text.append(TextTable.render(
                List.of(
                        Column.whole("year"),
                        Column.whole("measure"),
                        Column.whole("recorded"),
                        Column.whole("inferred"),
                        Column.figures("accuracy"),
                        Column.figures("F1"),
                        Column.figures("RPS"),
                        Column.figures("best"),
                        Column.shortened("baseline", 8)),
                section.votes().stream().map(BacktestTable::row).toList(),
                width,
                paint));
        if (section.votes().stream().anyMatch(vote -> BacktestWords.mark(vote).equals("*"))) {
            line("* shipped numbers, fitted on this dispute too");
        }
        section.votes().stream()
                .filter(vote -> BacktestWords.mark(vote).equals("†"))
                .map(vote -> "† " + vote.call().id() + ": " + BacktestWords.numbers(vote))
                .forEach(this::line);
        text.append('\n');
        pooled(section.pooled());
        if (view.byRegion()) {
            regions(section.pooled());
        }
        outcomes(section.outcomes());
        section.changes().ifPresent(pool -> text.append(MovesTable.of(pool, view.moves(), width, paint)));
        if (view.failures()) {
            section.votes().forEach(this::failures);
        }
    }

    private static List<Cell> row(VoteResult vote) {
        Scores scores = vote.rules().scores();
        ConfusionMatrix matrix = scores.matrix();
        Optional<BaselineComparison> best = vote.best();
        return List.of(
                Cell.of(String.valueOf(vote.call().measure().date().getYear())),
                Cell.of(vote.call().measure().id() + BacktestWords.mark(vote)),
                Cell.of(BacktestWords.observed(matrix)),
                Cell.of(BacktestWords.inferred(matrix)),
                Cell.of(Figures.shortScore(scores.accuracy())),
                Cell.of(Figures.shortScore(scores.macroF1())),
                Cell.of(Figures.shortScore(scores.rps())),
                Cell.of(best.map(of -> Figures.shortScore(of.ofBaseline().rps()))
                        .orElse("")),
                Cell.of(best.map(BaselineComparison::baseline).orElse("")));
    }

    private void pooled(Pooled pooled) {
        String votes = pooled.votes() == 1
                ? "This one vote"
                : "All " + Figures.count(pooled.votes(), "vote") + " of " + Figures.count(pooled.disputes(), "dispute")
                        + " together";
        line(votes + ": accuracy " + BacktestWords.of(pooled.accuracy()) + ", macro-F1 "
                + BacktestWords.of(pooled.macroF1()) + ", RPS " + BacktestWords.of(pooled.rps())
                + (pooled.disputes() > 1
                        ? "; 95% intervals, whole disputes drawn"
                        : "; 95% intervals, blocs of states drawn"));
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(figures(ByRules.NAME, pooled.votes(), pooled.scores(), "", ""));
        for (BaselineComparison comparison : pooled.comparisons()) {
            McNemar test = comparison.mcNemar();
            rows.add(figures(
                    comparison.baseline(),
                    comparison.votes(),
                    comparison.ofBaseline(),
                    comparison.hasSeenTheVote() ? "has seen the vote" : BacktestWords.of(comparison.skillInterval()),
                    comparison.hasSeenTheVote() ? "" : Figures.pValue(test.pValue())));
        }
        text.append(TextTable.render(
                List.of(
                        Column.whole("method"),
                        Column.figures("votes"),
                        Column.figures("states"),
                        Column.figures("accuracy"),
                        Column.figures("F1"),
                        Column.figures("RPS"),
                        Column.figures("Brier"),
                        Column.whole("RPS skill of the rules"),
                        Column.figures("p")),
                rows,
                width,
                paint));
        text.append('\n');
    }

    private static List<Cell> figures(String method, int votes, Scores scores, String skill, String pValue) {
        return List.of(
                Cell.of(method),
                Cell.of(String.valueOf(votes)),
                Cell.of(String.valueOf(scores.n())),
                Cell.of(Figures.shortScore(scores.accuracy())),
                Cell.of(Figures.shortScore(scores.macroF1())),
                Cell.of(Figures.shortScore(scores.rps())),
                Cell.of(Figures.shortScore(scores.brier())),
                Cell.of(skill),
                Cell.of(pValue));
    }

    private void regions(Pooled pooled) {
        List<List<Cell>> rows = new ArrayList<>();
        pooled.regions()
                .forEach((region, scores) -> rows.add(List.of(
                        Cell.of(region.replace('-', ' ')),
                        Cell.of(String.valueOf(scores.n())),
                        Cell.of(BacktestWords.observed(scores.matrix())),
                        Cell.of(BacktestWords.inferred(scores.matrix())),
                        Cell.of(Figures.shortScore(scores.accuracy())),
                        Cell.of(Figures.shortScore(scores.macroF1())),
                        Cell.of(Figures.shortScore(scores.rps())))));
        text.append(TextTable.render(
                List.of(
                        Column.shortened("region", 12),
                        Column.figures("states"),
                        Column.whole("recorded"),
                        Column.whole("inferred"),
                        Column.figures("accuracy"),
                        Column.figures("F1"),
                        Column.figures("RPS")),
                rows,
                width,
                paint));
        text.append('\n');
    }

    private void outcomes(List<OutcomeResult> outcomes) {
        for (OutcomeResult outcome : outcomes) {
            OutcomeScore rules = outcome.evaluation().inferred();
            OutcomeScore simple = outcome.evaluation().states().get(1);
            line(StringUtils.capitalize(outcome.evaluation().instrument().code()) + " in "
                    + outcome.crisis().id() + ": balanced accuracy "
                    + Figures.shortScore(rules.matrix().balancedAccuracy()) + " on "
                    + Figures.count(rules.matrix().total(), "state") + ", " + simple.method() + " "
                    + Figures.shortScore(simple.matrix().balancedAccuracy()) + "; observed (inferred): "
                    + BacktestWords.of(rules.failures()));
        }
        if (!outcomes.isEmpty()) {
            text.append('\n');
        }
    }

    private void failures(VoteResult vote) {
        List<Failure> failures = vote.failures();
        line(paint.apply(Tone.STRONG, vote.call().id()) + ": "
                + Figures.count(failures.size(), "vote") + " not as inferred"
                + (failures.size() > NAMED ? ", of which the least expected " + NAMED : ""));
        Explainer names = view.explainer().on(vote.call().measure().date());
        failures.stream()
                .limit(NAMED)
                .map(failure -> BacktestWords.of(failure, names, view.book()))
                .forEach(this::item);
        text.append('\n');
    }

    private void line(String sentence) {
        text.append(Lines.hanging(sentence, width, 2)).append('\n');
    }

    private void item(String sentence) {
        text.append("  ").append(Lines.hanging(sentence, width - 2, 4)).append('\n');
    }
}
