package demarche.answer.robustness;

import demarche.answer.ask.Heading;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.reasoning.InstrumentAssessment;
import demarche.robustness.Alarm;
import demarche.robustness.Confidence;
import demarche.robustness.Reading;
import demarche.robustness.Removal;
import demarche.robustness.Robustness;
import demarche.robustness.RobustnessStudy;
import demarche.robustness.StateRobustness;
import demarche.robustness.Swing;
import demarche.rules.WeightNote;
import demarche.world.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The robustness of one position as text. */
public final class RobustnessText {
    private static final int COLUMN = 13;

    private final RobustnessView view;
    private final StateRobustness whole;
    private final Robustness robustness;
    private final String name;
    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private RobustnessText(RobustnessView view, int width, Paint paint) {
        this.view = view;
        this.whole = view.whole().orElseThrow();
        this.robustness = whole.robustness();
        this.name = view.explainer().name(robustness.state());
        this.width = width;
        this.paint = paint;
    }

    /** Heading, margin, likelihood, confidence, single facts and sources, tornado chart, key assumptions. */
    public static String of(RobustnessView view, int width, Paint paint) {
        return new RobustnessText(view, width, paint).render();
    }

    private String render() {
        text.append(Heading.of(
                view.assessment(), view.explainer(), name + ", " + Words.of(view.instrument()), width, paint));
        text.append('\n');
        InstrumentAssessment on = robustness.inferred();
        labelled(
                "position",
                on.option().map(Words::of).orElse("none")
                        + on.stance()
                                .map(stance -> ", stance " + Figures.signed(stance))
                                .orElse(""));
        labelled("margin", RobustnessWords.margin(robustness));
        whole.likelihood()
                .ifPresent(likelihood ->
                        labelled("likelihood", RobustnessWords.likelihood(likelihood, name, view.table())));
        robustness.confidence().ifPresent(this::confidence);
        carried();
        swings();
        assumptions();
        text.append('\n');
        List<String> notes = new ArrayList<>();
        notes.add("Each result is a new inference without the fact or with the changed number. Commitments do"
                + " not apply: they resist scenarios, not missing facts. Removing a figure of a yearly series"
                + " also removes its earlier years. Removing a source removes all its facts, also those"
                + " outside this argument.");
        notes.addAll(view.caveats());
        notes.forEach(note -> text.append(paint.apply(Tone.FAINT, String.join("\n", Lines.wrap(note, width))))
                .append('\n'));
        return text.toString();
    }

    private void confidence(Confidence confidence) {
        labelled("confidence", Words.of(confidence.grade()) + " (the lowest of three grades)");
        bullet("coverage " + RobustnessWords.coverage(confidence));
        bullet("age " + RobustnessWords.age(confidence));
        bullet("reliability " + RobustnessWords.reliability(confidence));
    }

    private void carried() {
        heading("Single facts and sources");
        if (robustness.alarms().contains(Alarm.SINGLE_FACT)) {
            alarm("ALARM: the position depends on a single fact. Removing any one of these changes it:");
            robustness.facts().forEach(removal -> removal.grounds().stream()
                    .findFirst()
                    .ifPresent(ground -> bullet("without it " + RobustnessWords.placed(removal.after()) + ": "
                            + RobustnessWords.told(
                                    ground, view.explainer(), view.assessment().asOf()))));
        } else {
            paragraph("No single fact: the position is the same without any one of the "
                    + whole.grounds().size() + " facts of the argument.");
        }
        if (robustness.alarms().contains(Alarm.SINGLE_SOURCE)) {
            alarm("ALARM: the position depends on a single source. Removing all facts of any one of these"
                    + " changes it:");
            robustness.sources().forEach(removal -> bullet(source(removal)));
        } else {
            paragraph("No single source.");
        }
    }

    private static String source(Removal removal) {
        return "without it " + RobustnessWords.placed(removal.after()) + ": " + removal.key() + ", "
                + Figures.count(removal.grounds().size(), "fact") + " of the argument";
    }

    private void swings() {
        heading("Sensitivity of the stance");
        if (whole.swings().isEmpty()) {
            paragraph("No weight and no judged fact affects it.");
            return;
        }
        text.append(Tornado.of(whole.swings(), width, paint));
        paragraph("Less: weight at " + percent(-RobustnessStudy.STEP) + ", or the fact removed (drawn with -)."
                + " More: weight at +" + percent(RobustnessStudy.STEP) + " (drawn with +). A quarter is the"
                + " standard deviation of the factor by which calibration may change a judged weight."
                + " Left is towards the acting state, right is against it. An option beside a"
                + " stance is the new position.");
    }

    private static String percent(double share) {
        return Figures.decimals(share * 100, 0) + "%";
    }

    private void assumptions() {
        heading("Key assumptions");
        List<Swing> facts = whole.swings().stream()
                .filter(swing -> swing.of() instanceof Swing.Thing.OfFact)
                .toList();
        labelled("judged facts", facts.isEmpty() ? "The argument rests on none." : "Position without each one:");
        facts.forEach(swing -> bullet(RobustnessWords.placed(swing.less())
                + (swing.flips() ? " (changes position)" : "") + ": "
                + RobustnessWords.told(
                        ((Swing.Thing.OfFact) swing.of()).ground(),
                        view.explainer(),
                        view.assessment().asOf())));
        labelled("weights", weights());
        labelled("text", readings());
        if (view.instrument() == Instrument.VOTE) {
            labelled("spread", spread());
        }
    }

    private String weights() {
        List<Swing> weights = whole.swings().stream()
                .filter(swing -> swing.of() instanceof Swing.Thing.OfWeight)
                .toList();
        if (weights.isEmpty()) {
            return "No weight affects it.";
        }
        String flipping = weights.stream()
                .filter(Swing::flips)
                .map(swing -> swing.of().key())
                .collect(Collectors.joining(", "));
        String judged = weights.stream()
                .map(swing -> swing.of().key())
                .filter(rule -> WeightNote.JUDGEMENT.equals(
                        view.weights().containsKey(rule)
                                ? view.weights().get(rule).calibratedOn()
                                : WeightNote.JUDGEMENT))
                .collect(Collectors.joining(", "));
        return (flipping.isEmpty()
                        ? "Changing any one of " + weights.size() + " weights by a quarter leaves the option"
                                + " unchanged."
                        : "Changing one of these weights by a quarter changes the option: " + flipping + ".")
                + (judged.isEmpty() ? " All are fitted to votes." : " Set by judgement only: " + judged + ".");
    }

    private String readings() {
        if (whole.readings().isEmpty()) {
            return view.instrument() == view.assessment().question().measure().instrument()
                    ? "One reading: it "
                            + Words.asks(view.assessment().question().measure().ask()) + "."
                    : "The measure does not cover this instrument; its thresholds are set by judgement.";
        }
        return whole.readings().stream()
                .map(reading -> "as " + reading.name() + ": " + placed(reading))
                .collect(Collectors.joining("; ", "Two readings; ", "."));
    }

    private String spread() {
        if (whole.shifted().isEmpty()) {
            return "The model has no spread of thresholds between single votes.";
        }
        return "The thresholds of single votes vary around those of their level with a standard deviation of "
                + Figures.exact(whole.spread()).toPlainString() + ". "
                + whole.shifted().stream()
                        .map(reading -> (reading.name().equals(Reading.Shift.LESS_BY_A_SPREAD.code())
                                        ? "One standard deviation lower: "
                                        : "One standard deviation higher: ")
                                + placed(reading))
                        .collect(Collectors.joining(". ", "", "."));
    }

    private static String placed(Reading reading) {
        return reading.inferred().option().map(Words::of).orElse("no position")
                + reading.inferred()
                        .stance()
                        .map(stance -> ", stance " + Figures.signedShort(stance))
                        .orElse("")
                + (reading.flips() ? " (changes position)" : "");
    }

    private void labelled(String label, String said) {
        text.append(Lines.labelled(label, said, width, COLUMN));
    }

    private void heading(String title) {
        text.append('\n').append(paint.apply(Tone.STRONG, title)).append('\n');
    }

    private void alarm(String said) {
        Lines.wrap(said, width)
                .forEach(line -> text.append(paint.apply(Tone.UNMATCHED, line)).append('\n'));
    }

    private void paragraph(String said) {
        text.append(String.join("\n", Lines.wrap(said, width))).append('\n');
    }

    private void bullet(String said) {
        text.append("  - ").append(Lines.hanging(said, width, 4)).append('\n');
    }
}
