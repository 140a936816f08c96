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

/** The page on accuracy as Markdown: generated except for the hand-written log. */
public final class AccuracyPage {
    /** Start of the hand-written log. */
    public static final String LOG_BEGIN = "<!-- log:begin -->";
    /** End of the hand-written log. */
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
     * @param cases cases with scored votes, for the section on scales
     * @param earlier the previous page, whose log is kept; empty if there is none
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
        text.paragraph("# Accuracy");
        text.paragraph("This page compares inferred with recorded votes for every recorded vote of the General"
                + " Assembly in the library of cases. `demarche backtest --report docs/accuracy.md`"
                + " writes all figures below; only the log at the end is written by hand.");
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
            sentence.append(" The strongest vote-blind baseline is the ")
                    .append(best.baseline())
                    .append("; the ranked probability skill of the rules over it is ")
                    .append(BacktestWords.of(skill))
                    .append(skill.isAboveZero() ? ": the rules are better." : verdict(skill));
        });
        text.paragraph(sentence.toString());
    }

    private static String verdict(Interval skill) {
        return skill.high() < 0 ? ": the rules are worse." : ": the rules are not shown to be better.";
    }

    private void method() {
        text.paragraph("## Method");
        text.list(
                "**Votes.** Four classes: yes, abstain, no and absent. The acting state and the affected party"
                        + " are left out. Confusion counts are in that order.",
                "**Two tracks, never mixed.** *Without earlier votes* (`cold`): no vote of the same dispute is"
                        + " used, in facts or in fitting. *With earlier votes* (`with-record`): earlier"
                        + " recorded votes of the same dispute are among the facts, as on the day of"
                        + " the vote.",
                "**Held-out disputes.** For each dispute, rules and baselines are fitted to the votes of all"
                        + " other disputes. " + view.fitting(),
                "**Scores.** Accuracy; macro-F1, the mean F1 over the four ways to vote; RPS, the ranked"
                        + " probability score"
                        + " over no < abstain < yes of states that attended (0 is best); Brier score over all"
                        + " four (0 is"
                        + " best). Skill is 1 − RPS / RPS of the baseline: 0 is no better, 1 perfect.",
                "**Intervals** are 95% bootstrap intervals. For pooled figures the resampled unit is the"
                        + " dispute; within one vote or one dispute it is the bloc of states that coordinate"
                        + " their votes. McNemar's test is exact and assumes independent states; the"
                        + " intervals do not.",
                "**Baselines.** *Modal class*, *regional mode*: the most frequent vote, overall or in the"
                        + " region, on other disputes. *Ideal-point cut*: distance to the acting state minus"
                        + " distance to the affected party, with thresholds that rise with the ask"
                        + " level. *Multinomial logit*: on the same reasons as the rules, the"
                        + " ask level and past absence, with a ridge penalty chosen in"
                        + " its favour. *Previous vote*: the state's latest"
                        + " earlier vote in the dispute, on the track"
                        + " with earlier votes only. Two more"
                        + " baselines *have seen the"
                        + " vote*: they are"
                        + " yardsticks,"
                        + " not"
                        + " forecasts.",
                "**A limit.** Ideal points and attendance summarise all votes of earlier sessions. A dispute"
                        + " with a vote every year contributes about one vote in a hundred to them.");
    }

    private void section(BacktestView.Section section) {
        text.paragraph("## " + BacktestWords.of(section.track()));
        Pooled pooled = section.pooled();
        text.paragraph("### All votes pooled");
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
        text.paragraph("If a baseline covers fewer votes, skill and gain are computed on those votes.");
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
        text.paragraph("Share of states that voted yes, by tenth of the inferred probability of yes.");
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
            text.paragraph("Marked votes are scored with the shipped weights: \\* their fit includes this dispute, †"
                    + " the case is not in the library.");
        }
        text.paragraph("Recorded and inferred: counts of yes/abstain/no/absent.");
    }

    private void scaling(List<CrisisCase> cases) {
        List<DisputeScale> scales = DisputeScale.list(Dispute.list(cases));
        if (scales.isEmpty()) {
            return;
        }
        text.paragraph("## Scalability of the votes");
        text.paragraph("One stance, several thresholds: within a dispute, a state that supports the harder text should"
                + " also support the easier one. Loevinger's H is 1 for a perfect scale and 0 for"
                + " chance; from 0.5 the scale is strong, below 0.3 there is none. Errors are"
                + " Guttman errors. This is a property of the recorded votes, without"
                + " any inference.");
        new Columns<DisputeScale>()
                .whole("dispute", scale -> scale.dispute().id())
                .figures("votes", scale -> scale.measures().size())
                .figures("H", scale -> scale.homogeneity().h())
                .whole("scale", AccuracyPage::strength)
                .figures("errors", scale -> scale.homogeneity().errors())
                .figures("by chance", scale -> scale.homogeneity().expected())
                .whole("most errors", scale -> scale.breakers().stream()
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
        text.paragraph("## Failures: "
                + (section.track() == Track.COLD ? "without earlier votes" : "with" + " earlier votes"));
        text.paragraph("For each vote, the states with the least expected recorded vote, with the strongest push in"
                + " the wrong direction as the likely reason. Pushes use the shipped weights.");
        for (VoteResult vote : section.votes()) {
            List<Failure> failures = vote.failures();
            Explainer names = view.explainer().on(vote.call().measure().date());
            text.paragraph("**" + vote.call().measure().id() + "** ("
                    + vote.call().crisis().title() + "): " + failures.size() + " of "
                    + vote.rules().states().size() + " differ from the inferred vote.");
            if (!failures.isEmpty()) {
                text.list(failures.stream()
                        .limit(NAMED)
                        .map(failure -> BacktestWords.of(failure, names, view.book()))
                        .toArray(String[]::new));
            }
        }
    }

    private void fitting() {
        text.paragraph("## Fitting");
        TreeSet<String> disputes = view.sections().stream()
                .flatMap(section -> section.votes().stream())
                .map(VoteResult::call)
                .map(RollCall::dispute)
                .collect(Collectors.toCollection(TreeSet::new));
        text.list(
                "Disputes, held out one at a time: " + String.join(", ", disputes) + ".",
                "Rules: " + view.fitting(),
                "Baselines: fitted to all disputes except the one scored; those that have seen the vote are marked.",
                "Digest of the shipped rules, weights and thresholds: `" + view.rules() + "`.",
                "Digest of the facts: `" + view.facts() + "`.");
    }

    private void log(String earlier) {
        text.paragraph("## Log");
        text.paragraph("Changes of rules or weights made after a score was examined.");
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
