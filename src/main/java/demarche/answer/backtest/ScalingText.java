package demarche.answer.backtest;

import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.evaluate.scale.Dispute;
import demarche.evaluate.scale.DisputeScale;
import demarche.evaluate.scale.Homogeneity;
import demarche.evaluate.scale.MeasureScale;
import demarche.evaluate.scale.OrderBreaker;
import demarche.evaluate.scale.PairScale;
import demarche.evaluate.scale.Strength;
import demarche.explain.Explainer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The scalability of recorded votes as text. */
public final class ScalingText {
    private static final int FEW_PAIRS = 10;
    private static final int FEW_STATES = 10;
    private static final int FEW_NAMES = 6;
    private static final String UNDEFINED = "-";

    private static final String READING =
            "H (Loevinger): 1 if every state that supports a harder measure also supports the easier ones, 0 if"
                    + " votes agree only as by chance. From 0.5 the scale is strong, from 0.4 medium, from 0.3"
                    + " weak; below that there is no scale. A measure is harder if states voted less"
                    + " far against the acting state on it. Pairs are sorted weakest first. A"
                    + " state breaks the order of two measures if it went further on"
                    + " the harder one. Guttman errors count the steps not-No"
                    + " and Yes separately: an error is a harder step"
                    + " taken without an easier step on the"
                    + " other measure. States absent"
                    + " from one of two votes"
                    + " are left out of"
                    + " that pair.";

    private final Explainer names;
    private final int width;
    private final Paint paint;

    public ScalingText(Explainer names, int width, Paint paint) {
        this.names = names;
        this.width = width;
        this.paint = paint;
    }

    /** All disputes with two or more recorded votes, with their weakest pairs, and a note on the others. */
    public String list(List<Dispute> disputes) {
        List<DisputeScale> scales = DisputeScale.list(disputes);
        String others = disputes.stream()
                .filter(dispute -> dispute.ballots().size() < 2)
                .map(Dispute::id)
                .collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder();
        scales.forEach(scale -> text.append(scale(scale, FEW_PAIRS)).append('\n'));
        if (!others.isEmpty()) {
            text.append(paragraph("Without a scale, because of fewer than two recorded votes of the General Assembly: "
                    + others + "."));
        }
        return text + (scales.isEmpty() ? "" : paragraph(READING));
    }

    /** One dispute with all its pairs. */
    public String show(Dispute dispute) {
        return dispute.ballots().size() < 2
                ? paragraph(dispute.id() + ": "
                        + Figures.count(dispute.ballots().size(), "recorded vote")
                        + " of the General Assembly; a scale needs two.")
                : scale(DisputeScale.of(dispute), Integer.MAX_VALUE) + "\n" + paragraph(READING);
    }

    private String scale(DisputeScale scale, int mostPairs) {
        Dispute dispute = scale.dispute();
        return paint.apply(Tone.STRONG, dispute.id()) + ", acting state " + names.name(dispute.initiator()) + ": "
                + Figures.count(dispute.ballots().size(), "recorded vote") + " of the General Assembly\n"
                + paragraph(verdict(scale.homogeneity()))
                + "\n" + measures(scale) + "\n" + pairs(scale, mostPairs) + "\n" + breakers(scale);
    }

    private static String verdict(Homogeneity of) {
        return "H " + h(of) + ": " + of.strength().map(ScalingText::words).orElse("every vote was unanimous") + "; "
                + Figures.count(of.errors(), "Guttman error") + ", " + Figures.decimals(of.expected(), 0)
                + " expected by chance.";
    }

    private static String words(Strength strength) {
        return switch (strength) {
            case STRONG -> "scales strongly (0.5 or more)";
            case MEDIUM -> "scales moderately (0.4 to 0.5)";
            case WEAK -> "scales weakly (0.3 to 0.4)";
            case NONE -> "does not scale (below 0.3)";
        };
    }

    private String measures(DisputeScale scale) {
        return new Columns<MeasureScale>()
                .whole("measure, easiest first", of -> of.ballot().measure())
                .whole("date", of -> of.ballot().date())
                .figures("against", of -> of.ballot().count(2))
                .figures("between", of -> of.ballot().count(1))
                .figures("towards", of -> of.ballot().count(0))
                .figures("errors", of -> of.homogeneity().errors())
                .figures("by chance", of -> Figures.decimals(of.homogeneity().expected(), 0))
                .figures("H", of -> h(of.homogeneity()))
                .whole("scale", of -> strength(of.homogeneity()))
                .table(scale.measures(), width, paint);
    }

    private String pairs(DisputeScale scale, int most) {
        List<PairScale> weakestFirst = scale.pairs().stream()
                .sorted(Comparator.comparingDouble(
                        pair -> pair.homogeneity().h().orElse(Double.POSITIVE_INFINITY)))
                .toList();
        List<PairScale> shown = weakestFirst.subList(0, Math.min(most, weakestFirst.size()));
        String table = new Columns<PairScale>()
                .whole("easier", PairScale::easier)
                .whole("harder", PairScale::harder)
                .figures("states", PairScale::states)
                .figures("changed", PairScale::changed)
                .figures("order breakers", pair -> pair.breakers().size())
                .figures("by chance", pair -> Figures.decimals(pair.breakersByChance(), 1))
                .figures("H", pair -> h(pair.homogeneity()))
                .whole("scale", pair -> strength(pair.homogeneity()))
                .add(Column.below("who"), pair -> new Cell(some(pair.breakers()), Tone.FAINT))
                .table(shown, width, paint);
        int left = weakestFirst.size() - shown.size();
        return left == 0
                ? table
                : table
                        + paragraph("Not shown: " + Figures.count(left, "further pair")
                                + " with a stronger scale; ./demarche cases --scaling "
                                + scale.dispute().id() + " lists all.");
    }

    private String some(List<String> states) {
        int left = states.size() - FEW_NAMES;
        return states.stream().limit(FEW_NAMES).map(names::name).collect(Collectors.joining(", "))
                + (left > 0 ? " and " + Figures.count(left, "other") : "");
    }

    private String breakers(DisputeScale scale) {
        List<OrderBreaker> breakers = scale.breakers();
        if (breakers.isEmpty()) {
            return "No state breaks the order.\n";
        }
        int left = breakers.size() - FEW_STATES;
        return new Columns<OrderBreaker>()
                        .add(Column.shortened("order breaker", 20), breaker -> names.name(breaker.state()))
                        .figures("errors", OrderBreaker::errors)
                        .figures("pairs out of order", OrderBreaker::pairs)
                        .table(breakers.stream().limit(FEW_STATES).toList(), width, paint)
                + (left > 0 ? paragraph("Not shown: " + Figures.count(left, "further state") + ".") : "");
    }

    private static String h(Homogeneity of) {
        return of.h().isPresent() ? Figures.decimals(of.h().getAsDouble(), 2) : UNDEFINED;
    }

    private static Cell strength(Homogeneity of) {
        return of.strength()
                .map(strength -> new Cell(Words.of(strength), strength == Strength.NONE ? Tone.UNMATCHED : Tone.PLAIN))
                .orElse(Cell.of(UNDEFINED));
    }

    private String paragraph(String text) {
        return String.join("\n", Lines.wrap(text, width)) + "\n";
    }
}
