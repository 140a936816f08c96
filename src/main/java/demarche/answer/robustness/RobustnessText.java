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

/** How robust one position is, for people. */
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

    /** Heading, margin, likelihood, confidence, what carries the position, the tornado, key assumptions. */
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
        notes.add("Each flip is the engine's answer to the same question without the fact, or with the other number;"
                + " commitments resist scenarios and not what was never known. A figure of a yearly series is taken away"
                + " with the years before it, a source with all its facts and not only those of this argument.");
        notes.addAll(view.caveats());
        notes.forEach(note -> text.append(paint.apply(Tone.FAINT, String.join("\n", Lines.wrap(note, width))))
                .append('\n'));
        return text.toString();
    }

    private void confidence(Confidence confidence) {
        labelled("confidence", Words.of(confidence.grade()) + ", the lowest of three grades:");
        bullet("coverage " + RobustnessWords.coverage(confidence));
        bullet("age " + RobustnessWords.age(confidence));
        bullet("reliability " + RobustnessWords.reliability(confidence));
    }

    private void carried() {
        heading("What carries it");
        if (robustness.alarms().contains(Alarm.SINGLE_FACT)) {
            alarm("ALARM: carried by a single fact. Each of these, taken away alone, flips the position:");
            robustness.facts().forEach(removal -> removal.grounds().stream()
                    .findFirst()
                    .ifPresent(ground -> bullet("without it " + RobustnessWords.placed(removal.after()) + ": "
                            + RobustnessWords.told(
                                    ground, view.explainer(), view.assessment().asOf()))));
        } else {
            paragraph("No single fact: each of the " + whole.grounds().size()
                    + " of its argument can be taken away and leaves the option.");
        }
        if (robustness.alarms().contains(Alarm.SINGLE_SOURCE)) {
            alarm("ALARM: carried by a single source. All facts of any of these, taken away together, flip it:");
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
        heading("What the stance swings with");
        if (whole.swings().isEmpty()) {
            paragraph("No weight and no judged fact.");
            return;
        }
        text.append(Tornado.of(whole.swings(), width, paint));
        paragraph("Less: the weight a quarter lower (" + percent(-RobustnessStudy.STEP)
                + "), or without the fact, drawn with -; more: a quarter higher (" + percent(RobustnessStudy.STEP)
                + "), drawn with +. A quarter is the standard deviation of the factor that calibration may put on a"
                + " judged weight. To the left towards the acting state, to the right against it. An option beside a"
                + " stance is the one it flips to.");
    }

    private static String percent(double share) {
        return Figures.decimals(share * 100, 0) + "%";
    }

    private void assumptions() {
        heading("Key assumptions, and what follows where they are wrong");
        List<Swing> facts = whole.swings().stream()
                .filter(swing -> swing.of() instanceof Swing.Thing.OfFact)
                .toList();
        labelled("judged facts", facts.isEmpty() ? "The argument rests on none." : "Without each of them alone:");
        facts.forEach(swing -> bullet(RobustnessWords.placed(swing.less())
                + (swing.flips() ? " (flips)" : "") + ": "
                + RobustnessWords.told(
                        ((Swing.Thing.OfFact) swing.of()).ground(),
                        view.explainer(),
                        view.assessment().asOf())));
        labelled("weights", weights());
        labelled("the text", readings());
        if (view.instrument() == Instrument.VOTE) {
            labelled("spread", spread());
        }
    }

    private String weights() {
        List<Swing> weights = whole.swings().stream()
                .filter(swing -> swing.of() instanceof Swing.Thing.OfWeight)
                .toList();
        if (weights.isEmpty()) {
            return "No weight pushes it.";
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
                        ? "None of " + weights.size() + ", a quarter lower or higher by itself, changes the option."
                        : "A quarter lower or higher by itself, the option changes with " + flipping + ".")
                + (judged.isEmpty() ? " All are fitted to votes." : " Set by judgement alone: " + judged + ".");
    }

    private String readings() {
        if (whole.readings().isEmpty()) {
            return view.instrument() == view.assessment().question().measure().instrument()
                    ? "One reading only: it "
                            + Words.asks(view.assessment().question().measure().ask()) + "."
                    : "None is put to states on this instrument; its asks are set by judgement.";
        }
        return whole.readings().stream()
                .map(reading -> "read as " + reading.name() + ", " + placed(reading))
                .collect(Collectors.joining("; ", "Between two readings; ", "."));
    }

    private String spread() {
        if (whole.shifted().isEmpty()) {
            return "The asks of single votes are not taken to scatter.";
        }
        return "The asks of single votes scatter about those of their level with a standard deviation of "
                + Figures.exact(whole.spread()).toPlainString() + ". "
                + whole.shifted().stream()
                        .map(reading -> (reading.name().equals(Reading.Shift.LESS_BY_A_SPREAD.code())
                                        ? "Lower by one, "
                                        : "Higher by one, ")
                                + placed(reading))
                        .collect(Collectors.joining(". ", "", "."));
    }

    private static String placed(Reading reading) {
        return reading.inferred().option().map(Words::of).orElse("no position")
                + reading.inferred()
                        .stance()
                        .map(stance -> " at stance " + Figures.signedShort(stance))
                        .orElse("")
                + (reading.flips() ? " (flips)" : "");
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
