package demarche.answer.robustness;

import demarche.answer.ask.Heading;
import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Columns;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.robustness.Alarm;
import demarche.robustness.Confidence;
import demarche.robustness.Margin;
import demarche.robustness.Robustness;
import demarche.robustness.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Robustness as a table, one row per state, nearest to a threshold first. */
public final class RobustnessTable {
    private static final String NONE = "–";

    private RobustnessTable() {}

    /** Heading, rows and notes. */
    public static String of(RobustnessView view, int width, Paint paint) {
        StringBuilder text = new StringBuilder(Heading.of(
                view.assessment(),
                view.explainer(),
                Words.of(view.instrument()) + ", " + Figures.count(view.states().size(), "state"),
                width,
                paint));
        text.append(Lines.hanging(summary(view), width, 2)).append("\n\n");
        text.append(new Columns<Robustness>()
                .whole("code", state -> new Cell(state.state(), Tone.STRONG))
                .add(Column.shortened("state", 12), state -> view.explainer().name(state.state()))
                .whole("option", RobustnessTable::option)
                .figures("stance", RobustnessTable::stance)
                .figures("margin", RobustnessTable::margin)
                .whole("next option", state -> state.margin()
                        .map(Margin::beyond)
                        .map(Words::brief)
                        .orElse(""))
                .whole("alarm", RobustnessTable::alarms)
                .whole("confidence", state -> state.confidence()
                        .map(Confidence::grade)
                        .map(Words::of)
                        .orElse(""))
                .table(view.states(), width, paint));
        List<String> notes = new ArrayList<>();
        notes.add("Margin: distance of the stance from the nearest threshold, in log-odds; next option: the"
                + " option beyond that threshold; – if the stance does not decide. Alarm: fact means the option"
                + " depends on a single fact, source means it depends on a single source; each removal"
                + " is a new inference. Confidence grades the evidence, not the likelihood;"
                + " robustness CASE STATE shows its parts.");
        notes.addAll(view.caveats());
        text.append('\n');
        notes.forEach(note -> text.append(paint.apply(Tone.FAINT, String.join("\n", Lines.wrap(note, width))))
                .append('\n'));
        return text.toString();
    }

    private static String summary(RobustnessView view) {
        List<Robustness> asked = view.states().stream()
                .filter(state -> state.role() == Role.ASKED)
                .toList();
        return "depends on a single fact " + count(asked, Alarm.SINGLE_FACT) + " · on a single source "
                + count(asked, Alarm.SINGLE_SOURCE) + " · on neither "
                + asked.stream().filter(state -> state.alarms().isEmpty()).count() + ", of "
                + Figures.count(asked.size(), "position");
    }

    private static long count(List<Robustness> states, Alarm alarm) {
        return states.stream().filter(state -> state.alarms().contains(alarm)).count();
    }

    private static Cell option(Robustness state) {
        return state.role() == Role.ASKED
                ? state.inferred()
                        .option()
                        .map(option -> new Cell(Words.brief(option), Tone.of(option)))
                        .orElse(Cell.of(NONE))
                : new Cell(RobustnessWords.of(state.role()), Tone.FAINT);
    }

    private static Cell stance(Robustness state) {
        return state.role() == Role.ASKED
                ? state.inferred()
                        .stance()
                        .map(stance -> new Cell(Figures.signedShort(stance), Tone.of(stance)))
                        .orElse(Cell.of(NONE))
                : Cell.of("");
    }

    private static String margin(Robustness state) {
        return state.margin()
                .map(margin -> Figures.distance(margin.milli()))
                .orElse(state.role() == Role.ASKED ? NONE : "");
    }

    private static Cell alarms(Robustness state) {
        return new Cell(
                state.alarms().stream()
                        .map(alarm -> alarm == Alarm.SINGLE_FACT ? "fact" : "source")
                        .collect(Collectors.joining(", ")),
                Tone.UNMATCHED);
    }
}
