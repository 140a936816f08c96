package demarche.answer.backtest;

import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Markdown;
import demarche.answer.text.Words;
import demarche.crisis.CrisisCase;
import demarche.evaluate.BaselineComparison;
import demarche.evaluate.Failure;
import demarche.evaluate.Pooled;
import demarche.evaluate.RollCall;
import demarche.evaluate.Track;
import demarche.evaluate.VoteResult;
import demarche.evaluate.scale.Dispute;
import demarche.evaluate.scale.DisputeScale;
import demarche.evaluate.scale.OrderBreaker;
import demarche.evaluate.scale.Strength;
import demarche.evaluate.score.Interval;
import demarche.evaluate.score.ReliabilityBin;
import demarche.evaluate.score.Scores;
import demarche.explain.Explainer;
import demarche.world.Coded;
import demarche.world.fact.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page on accuracy, as Markdown: written anew each time but for what people keep in it by hand. */
public final class AccuracyPage {
    /** Before the hand-kept log. */
    public static final String LOG_BEGIN = "<!-- log:begin -->";
    /** After it. */
    public static final String LOG_END = "<!-- log:end -->";

    private static final int NAMED = 5;
    private static final int SCALE_BREAKERS = 5;
    private static final String EMPTY_LOG = """

            | date | what was changed | looked at before | tuned on |
            |---|---|---|---|
            """;

    private final BacktestView view;
    private final Markdown text = new Markdown();

    private AccuracyPage(BacktestView view) {
        this.view = view;
    }

    /**
     * The page.
     *
     * @param cases whose votes are scored, for how well they scale
     * @param earlier the page as it stands, whose log is kept; empty where there is none
     */
    public static String of(BacktestView view, List<CrisisCase> cases, String earlier) {
        AccuracyPage page = new AccuracyPage(view);
        page.head();
        page.method();
        view.sections().forEach(page::section);
        AccuracyOutcomes.write(view, page.text);
        AccuracyMoves.write(view, page.text);
        page.scaling(cases);
        view.sections().forEach(page::failures);
        page.fitting();
        page.log(earlier);
        return page.text.toString();
    }

    private void head() {
        text.paragraph("# How accurate is it?");
        text.paragraph(
                "Every recorded vote of the General Assembly in the library of cases is inferred again and held beside"
                        + " what was recorded. All figures below are written by `demarche backtest --report docs/accuracy.md`;"
                        + " only the log at the end is kept by hand.");
        view.sections().forEach(this::summary);
    }

    private void summary(BacktestView.Section section) {
        Pooled pooled = section.pooled();
        StringBuilder sentence = new StringBuilder("**" + BacktestWords.of(section.track()) + ".** On "
                + Figures.count(pooled.votes(), "vote") + " of " + Figures.count(pooled.disputes(), "dispute")
                + " the rules match " + percent(pooled.scores().accuracy()) + " of "
                + Figures.count(pooled.scores().n(), "recorded position") + " (95% interval "
                + percent(pooled.accuracy().low()) + " to "
                + percent(pooled.accuracy().high()) + "), with a macro-F1 of "
                + BacktestWords.of(pooled.macroF1()) + ".");
        pooled.best().ifPresent(best -> {
            Interval skill = best.skillInterval();
            sentence.append(" The hardest vote-blind baseline is the ")
                    .append(best.baseline())
                    .append("; over it the rules have a ranked probability skill of ")
                    .append(BacktestWords.of(skill))
                    .append(skill.isAboveZero() ? ": better than it." : verdict(skill));
        });
        text.paragraph(sentence.toString());
    }

    private static String verdict(Interval skill) {
        return skill.high() < 0 ? ": worse than it." : ": not shown to be better.";
    }

    private void method() {
        text.paragraph("## What was measured, and how");
        text.list(
                "**Votes.** yes, abstain, no and absent are told apart; the acting state and the affected party are left"
                        + " out. Confusion counts are in that order.",
                "**Two tracks, never mixed.** *Cold*: no vote of the same dispute informs facts or numbers. *With"
                        + " record*: earlier recorded votes of the same dispute are among the facts, as they would be on"
                        + " the day.",
                "**Held-out disputes.** For each dispute whatever can be fitted, of the rules and of baselines, is fitted on"
                        + " the votes of all other disputes before it is asked about this one. " + view.fitting(),
                "**Scores.** Accuracy; macro-F1, the mean F1 over the four ways to vote; RPS, the ranked probability score"
                        + " over no < abstain < yes of states that attended (0 is best); Brier score over all four (0 is"
                        + " best). Skill is 1 − RPS / RPS of the baseline: 0 is no better, 1 perfect.",
                "**Intervals** are 95% bootstrap intervals. Together, whole disputes are drawn; within one vote or one dispute, blocs of"
                        + " states that concert their votes. McNemar's test is exact and takes states for independent,"
                        + " which the intervals do not.",
                "**Baselines.** *Modal class*, *regional mode*: what most states, or most of the region, did on the"
                        + " other disputes' votes. *Ideal-point cut*: distance to the acting state less distance to the"
                        + " affected party, with cuts that rise with the ask. *Multinomial logit*: on the same reasons the"
                        + " rules find, the ask and past absence, with a ridge penalty chosen in its favour. *Previous"
                        + " vote*: what the state did on the latest earlier vote of the dispute, with record only and"
                        + " where there is one. Two more *have seen the vote* they speak of: they are yardsticks, not"
                        + " forecasts.",
                "**A limit.** Ideal points and attendance summarise all votes of earlier sessions; a dispute that is"
                        + " voted on every year leaves a trace of one vote among about a hundred in them.");
    }

    private void section(BacktestView.Section section) {
        text.paragraph("## " + BacktestWords.of(section.track()));
        Pooled pooled = section.pooled();
        text.paragraph("### All votes together");
        new Columns<BacktestWords.Method>()
                .whole(
                        "method",
                        method -> method.beside().isEmpty()
                                ? "**" + method.name() + "**"
                                : method.name() + (method.hasSeenTheVote() ? " *(has seen the vote)*" : ""))
                .figures("votes", BacktestWords.Method::votes)
                .figures("states", method -> method.scores().n())
                .figures("accuracy", method -> method.scores().accuracy())
                .figures("macro-F1", method -> method.scores().macroF1())
                .figures("balanced", method -> method.scores().balancedAccuracy())
                .figures("RPS", method -> method.scores().rps())
                .figures("Brier", method -> method.scores().brier())
                .whole("RPS skill of the rules", method -> method.of(of -> BacktestWords.of(of.skillInterval())))
                .whole(
                        "accuracy gained by the rules",
                        method -> method.of(of -> BacktestWords.of(of.accuracyDifference())))
                .figures(
                        "McNemar p",
                        method -> method.of(of -> Figures.pValue(of.mcNemar().pValue())))
                .write(BacktestWords.methods(pooled), text);
        text.paragraph(
                "Where a baseline speaks of fewer votes, skill and gain are those of the rules on the same votes.");
        confusion(pooled.scores());
        text.paragraph("### Every vote");
        votes(section.votes());
        text.paragraph("### By region");
        new Columns<Map.Entry<String, Scores>>()
                .whole("region", region -> region(region.getKey()))
                .figures("states", region -> region.getValue().n())
                .whole("recorded", region -> BacktestWords.observed(region.getValue()))
                .whole("inferred", region -> BacktestWords.inferred(region.getValue()))
                .figures("accuracy", region -> region.getValue().accuracy())
                .figures("macro-F1", region -> region.getValue().macroF1())
                .figures("RPS", region -> region.getValue().rps())
                .write(pooled.regions().entrySet(), text);
        text.paragraph("### Reliability");
        text.paragraph("How often states voted yes that were given a probability of a yes in each tenth.");
        new Columns<ReliabilityBin>()
                .whole("probability of a yes", bin -> percent(bin.from()) + " to " + percent(bin.to()))
                .figures("states", ReliabilityBin::count)
                .figures("mean probability", ReliabilityBin::meanForecast)
                .figures("voted yes", ReliabilityBin::observedShare)
                .write(pooled.scores().reliability(), text);
    }

    private void confusion(Scores scores) {
        List<List<String>> rows = new ArrayList<>();
        List<String> names = List.of("yes", "abstain", "no", "absent");
        for (int i = 0; i < names.size(); i++) {
            List<String> row = new ArrayList<>(List.of("recorded " + names.get(i)));
            scores.matrix().counts().get(i).forEach(count -> row.add(String.valueOf(count)));
            rows.add(row);
        }
        text.table(List.of("", "inferred yes", "abstain", "no", "absent"), rows);
    }

    private void votes(List<VoteResult> votes) {
        new Columns<VoteResult>()
                .whole("date", vote -> vote.call().measure().date())
                .whole(
                        "vote",
                        vote -> vote.call().measure().id()
                                + BacktestWords.mark(vote).replace("*", "\\*"))
                .whole("case", vote -> vote.call().crisis().id())
                .whole("recorded", vote -> BacktestWords.observed(vote.rules().scores()))
                .whole("inferred", vote -> BacktestWords.inferred(vote.rules().scores()))
                .figures("accuracy", vote -> vote.rules().scores().accuracy())
                .figures("macro-F1", vote -> vote.rules().scores().macroF1())
                .figures("RPS", vote -> vote.rules().scores().rps())
                .whole("best vote-blind baseline", vote -> BacktestWords.best(vote, BaselineComparison::baseline, "–"))
                .figures(
                        "its RPS",
                        vote -> BacktestWords.best(
                                vote,
                                best -> Figures.shortScore(best.ofBaseline().rps()),
                                "–"))
                .whole(
                        "skill of the rules",
                        vote -> BacktestWords.best(vote, best -> BacktestWords.of(best.skillInterval()), "–"))
                .write(votes, text);
        if (votes.stream().anyMatch(vote -> !BacktestWords.mark(vote).isEmpty())) {
            text.paragraph(
                    "Marked votes are scored with the numbers that come along: \\* fitted on this dispute too, † of a case"
                            + " that is not in the library.");
        }
        text.paragraph("Recorded and inferred count yes/abstain/no/absent.");
    }

    private void scaling(List<CrisisCase> cases) {
        List<DisputeScale> scales = DisputeScale.list(Dispute.list(cases));
        if (scales.isEmpty()) {
            return;
        }
        text.paragraph("## How well the votes scale");
        text.paragraph(
                "One stance, many asks: within a dispute a state that goes along with the harder text should go along with"
                        + " the easier one. Loevinger's H is 1 for a perfect scale and 0 for chance; 0.5 and more is strong, below"
                        + " 0.3 there is no scale. Errors are Guttman errors. This is a property of the recorded votes; no"
                        + " inference enters.");
        new Columns<DisputeScale>()
                .whole("dispute", scale -> scale.dispute().id())
                .figures("votes", scale -> scale.measures().size())
                .figures("H", scale -> scale.homogeneity().h())
                .whole("scale", AccuracyPage::strength)
                .figures("errors", scale -> scale.homogeneity().errors())
                .figures("by chance", scale -> scale.homogeneity().expected())
                .whole("who breaks the order most", scale -> scale.breakers().stream()
                        .limit(SCALE_BREAKERS)
                        .map(OrderBreaker::state)
                        .collect(Collectors.joining(", ")))
                .write(scales, text);
    }

    private static String strength(DisputeScale scale) {
        return scale.homogeneity()
                .strength()
                .map(strength -> strength == Strength.NONE ? "no scale" : strength.code())
                .orElse("–");
    }

    private void failures(BacktestView.Section section) {
        text.paragraph("## Where it is wrong: " + (section.track() == Track.COLD ? "cold" : "with record"));
        text.paragraph(
                "For each vote the states whose recorded vote was least expected, with the strongest push the wrong way"
                        + " as the likely reason. Pushes are those of the numbers that come along.");
        for (VoteResult vote : section.votes()) {
            List<Failure> failures = vote.failures();
            Explainer names = view.explainer().on(vote.call().measure().date());
            text.paragraph("**" + vote.call().measure().id() + "** ("
                    + vote.call().crisis().title() + "): " + failures.size() + " of "
                    + vote.rules().states().size() + " not as inferred.");
            if (!failures.isEmpty()) {
                text.list(failures.stream()
                        .limit(NAMED)
                        .map(failure -> BacktestWords.of(failure, names, view.book()))
                        .toArray(String[]::new));
            }
        }
    }

    private void fitting() {
        text.paragraph("## What was fitted on what");
        TreeSet<String> disputes = view.sections().stream()
                .flatMap(section -> section.votes().stream())
                .map(VoteResult::call)
                .map(RollCall::dispute)
                .collect(Collectors.toCollection(TreeSet::new));
        text.list(
                "Disputes, each held out in turn: " + String.join(", ", disputes) + ".",
                "Numbers of the rules: " + view.fitting(),
                "Baselines: fitted on all disputes but the one they are asked about; those that have seen the vote say so.",
                "Rules, weights and asks as they come along: `" + view.rules() + "`.",
                "Facts: `" + view.facts() + "`.");
    }

    private void log(String earlier) {
        text.paragraph("## Log");
        text.paragraph("Each time rules or weights were changed after a score had been looked at.");
        text.verbatim(LOG_BEGIN + kept(earlier) + LOG_END + "\n");
    }

    private static String kept(String earlier) {
        int begin = earlier.indexOf(LOG_BEGIN);
        int end = earlier.lastIndexOf(LOG_END);
        return begin < 0 || end < begin ? EMPTY_LOG : earlier.substring(begin + LOG_BEGIN.length(), end);
    }

    private static String region(String code) {
        return Coded.find(State.Group.class, code).map(Words::group).orElse(code);
    }

    private static String percent(double share) {
        return Math.round(share * 100) + "%";
    }
}
