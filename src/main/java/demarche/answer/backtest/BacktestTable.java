package demarche.answer.backtest;

import demarche.answer.text.Column;
import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.evaluate.BaselineComparison;
import demarche.evaluate.Failure;
import demarche.evaluate.Pooled;
import demarche.evaluate.VoteResult;
import demarche.evaluate.outcome.OutcomeResult;
import demarche.evaluate.outcome.OutcomeScore;
import demarche.evaluate.score.Scores;
import demarche.explain.Explainer;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;

/** A backtest as text: one row per vote, then pooled figures. */
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

    /** All tracks. */
    public static String of(BacktestView view, int width, Paint paint) {
        BacktestTable table = new BacktestTable(view, width, paint);
        view.sections().forEach(table::section);
        table.line("Inferred votes follow from the stated rules and facts. " + view.fitting() + " The parties"
                + " to a case are left out. Recorded and inferred: counts of yes/abstain/no/absent. RPS: 0 is"
                + " best. p: McNemar's exact test of the number of matches.");
        return table.text.toString();
    }

    private void section(BacktestView.Section section) {
        text.append(paint.apply(Tone.STRONG, BacktestWords.of(section.track()))).append('\n');
        text.append(new Columns<VoteResult>()
                .whole("year", vote -> vote.call().measure().date().getYear())
                .whole("measure", vote -> vote.call().measure().id() + BacktestWords.mark(vote))
                .whole("recorded", vote -> BacktestWords.observed(vote.rules().scores()))
                .whole("inferred", vote -> BacktestWords.inferred(vote.rules().scores()))
                .figures("accuracy", vote -> vote.rules().scores().accuracy())
                .figures("F1", vote -> vote.rules().scores().macroF1())
                .figures("RPS", vote -> vote.rules().scores().rps())
                .figures(
                        "best",
                        vote -> BacktestWords.best(
                                vote,
                                best -> Figures.shortScore(best.ofBaseline().rps()),
                                ""))
                .add(
                        Column.shortened("baseline", 8),
                        vote -> BacktestWords.best(vote, BaselineComparison::baseline, ""))
                .table(section.votes(), width, paint));
        if (section.votes().stream().anyMatch(vote -> BacktestWords.mark(vote).equals("*"))) {
            line("* shipped weights, whose fit includes this dispute");
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

    private void pooled(Pooled pooled) {
        String votes = pooled.votes() == 1
                ? "This one vote"
                : "All " + Figures.count(pooled.votes(), "vote") + " of " + Figures.count(pooled.disputes(), "dispute")
                        + ", pooled";
        line(votes + ": accuracy " + BacktestWords.of(pooled.accuracy()) + ", macro-F1 "
                + BacktestWords.of(pooled.macroF1()) + ", RPS " + BacktestWords.of(pooled.rps())
                + (pooled.disputes() > 1
                        ? "; 95% bootstrap intervals over disputes"
                        : "; 95% bootstrap intervals over blocs of states"));
        text.append(new Columns<BacktestWords.Method>()
                .whole("method", BacktestWords.Method::name)
                .figures("votes", BacktestWords.Method::votes)
                .figures("states", method -> method.scores().n())
                .figures("accuracy", method -> method.scores().accuracy())
                .figures("F1", method -> method.scores().macroF1())
                .figures("RPS", method -> method.scores().rps())
                .figures("Brier", method -> method.scores().brier())
                .whole(
                        "RPS skill of the rules",
                        method -> method.hasSeenTheVote()
                                ? "has seen the vote"
                                : method.of(beside -> BacktestWords.of(beside.skillInterval())))
                .figures(
                        "p",
                        method -> method.of(
                                beside -> Figures.pValue(beside.mcNemar().pValue())))
                .table(BacktestWords.methods(pooled), width, paint));
        text.append('\n');
    }

    private void regions(Pooled pooled) {
        text.append(new Columns<Map.Entry<String, Scores>>()
                .add(Column.shortened("region", 12), region -> region.getKey().replace('-', ' '))
                .figures("states", region -> region.getValue().n())
                .whole("recorded", region -> BacktestWords.observed(region.getValue()))
                .whole("inferred", region -> BacktestWords.inferred(region.getValue()))
                .figures("accuracy", region -> region.getValue().accuracy())
                .figures("F1", region -> region.getValue().macroF1())
                .figures("RPS", region -> region.getValue().rps())
                .table(pooled.regions().entrySet(), width, paint));
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
                + Figures.count(failures.size(), "vote") + " differ from the inferred vote"
                + (failures.size() > NAMED ? "; the least expected " + NAMED : ""));
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
