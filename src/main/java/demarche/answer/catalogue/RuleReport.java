package demarche.answer.catalogue;

import demarche.answer.text.Column;
import demarche.answer.text.Details;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Listing;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.reasoning.memory.Direction;
import demarche.rules.Rule;
import demarche.rules.WeightNote;
import demarche.rules.Weights;
import demarche.world.Coded;
import demarche.world.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rules as a list and in detail. */
public final class RuleReport {
    private final Weights weights;
    private final Map<String, WeightNote> notes;

    /** @param notes on the weights, by rule id */
    public RuleReport(Weights weights, Map<String, WeightNote> notes) {
        this.weights = weights;
        this.notes = notes;
    }

    /** The list of rules. */
    public Listing list(List<Rule> rules) {
        return new Listing(
                List.of(
                        Column.whole("id"),
                        Column.whole("driver"),
                        Column.whole("direction"),
                        Column.figures("weight"),
                        Column.below("title")),
                rules.stream()
                        .map(rule -> List.of(
                                rule.id(),
                                rule.driver().map(Coded::code).orElse(""),
                                rule.direction().map(Coded::code).orElse(""),
                                signed(rule).map(Figures::signed).orElse(""),
                                rule.title()))
                        .toList());
    }

    /** The weight of a driver rule, with the sign of its direction. */
    private Optional<Integer> signed(Rule rule) {
        return rule.direction().map(Direction::sign).flatMap(sign -> Optional.ofNullable(
                        weights.rules().get(rule.id()))
                .map(milli -> sign * milli));
    }

    /** A rule as text. */
    public String text(Rule rule, List<Source> cited, int width, Paint paint) {
        Optional<WeightNote> note = Optional.ofNullable(notes.get(rule.id()));
        String details = new Details()
                .add("rule", rule.id())
                .add("driver", rule.driver().map(Words::of).orElse(""))
                .add("theory", rule.theory().map(Words::of).orElse(""))
                .add("sentence", rule.says())
                .add("rationale", rule.rationale())
                .add(
                        "weight",
                        signed(rule)
                                .map(milli -> Figures.signed(milli) + " log-odds at full strength: "
                                        + rule.direction()
                                                .map(RuleReport::direction)
                                                .orElse(""))
                                .orElse(""))
                .add(
                        "judged weight",
                        note.flatMap(WeightNote::judged)
                                .map(milli -> Figures.exact(milli) + " log-odds")
                                .orElse(""))
                .add("reason for weight", note.map(WeightNote::rationale).orElse(""))
                .add("calibrated on", note.map(WeightNote::calibratedOn).orElse(""))
                .add("reference", note.flatMap(WeightNote::reference).orElse(""))
                .add(
                        "cites",
                        cited.stream()
                                .map(source -> source.key() + ": " + source.title() + ". " + source.publisher() + ", "
                                        + source.published() + ".")
                                .collect(Collectors.joining("\n")))
                .add("file", place(rule))
                .text(width);
        return paint.apply(Tone.STRONG, String.join("\n", Lines.wrap(rule.title(), width))) + "\n" + details;
    }

    private static String direction(Direction direction) {
        return direction == Direction.AGAINST ? "against the acting state" : "towards the acting state";
    }

    static String place(Rule rule) {
        return rule.place().file() + ":" + rule.place().line();
    }

    /** A rule as JSON. */
    public RuleAnswer answer(Rule rule) {
        return RuleAnswer.of(rule, signed(rule), Optional.ofNullable(notes.get(rule.id())));
    }
}
