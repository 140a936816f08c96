package demarche.answer.robustness;

import demarche.answer.ask.Heading;
import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.TextTable;
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

/** How robust the positions of a case are, one row a state, those nearest to an ask first. */
public final class RobustnessTable {
    private static final String NONE = "–";

    private RobustnessTable() {}

    /** Heading, rows, and what must be said with them. */
    public static String of(RobustnessView view, int width, Paint paint) {
        StringBuilder text = new StringBuilder(Heading.of(
                view.assessment(),
                view.explainer(),
                Words.of(view.instrument()) + ", " + Figures.count(view.states().size(), "state"),
                width,
                paint));
        text.append(Lines.hanging(summary(view), width, 2)).append("\n\n");
        text.append(TextTable.render(
                List.of(
                        Column.whole("code"),
                        Column.shortened("state", 12),
                        Column.whole("option"),
                        Column.figures("stance"),
                        Column.figures("margin"),
                        Column.whole("beyond"),
                        Column.whole("alarm"),
                        Column.whole("confidence")),
                view.states().stream().map(state -> row(state, view)).toList(),
                width,
                paint));
        List<String> notes = new ArrayList<>();
        notes.add("Margin: how far the stance is from the nearest ask, in log-odds, and the option beyond it; – where"
                + " something else than the stance decides. Alarm: fact, where a single fact of the argument carries the"
                + " option; source, where all facts of a single source do; each re-run through the engine. Confidence"
                + " grades what the inference rests on and says nothing of how likely it is; robustness CASE STATE shows"
                + " how it is come by.");
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
        return "carried by a single fact " + count(asked, Alarm.SINGLE_FACT) + " · by a single source "
                + count(asked, Alarm.SINGLE_SOURCE) + " · by neither "
                + asked.stream().filter(state -> state.alarms().isEmpty()).count() + ", of "
                + Figures.count(asked.size(), "position");
    }

    private static long count(List<Robustness> states, Alarm alarm) {
        return states.stream().filter(state -> state.alarms().contains(alarm)).count();
    }

    private static List<Cell> row(Robustness state, RobustnessView view) {
        boolean asked = state.role() == Role.ASKED;
        return List.of(
                new Cell(state.state(), Tone.STRONG),
                Cell.of(view.explainer().name(state.state())),
                asked
                        ? state.inferred()
                                .option()
                                .map(option -> new Cell(Words.brief(option), Tone.of(option)))
                                .orElse(Cell.of(NONE))
                        : new Cell(RobustnessWords.of(state.role()), Tone.FAINT),
                asked
                        ? state.inferred()
                                .stance()
                                .map(stance -> new Cell(Figures.signedShort(stance), Tone.of(stance)))
                                .orElse(Cell.of(NONE))
                        : Cell.of(""),
                Cell.of(state.margin()
                        .map(margin -> Figures.distance(margin.milli()))
                        .orElse(asked ? NONE : "")),
                Cell.of(state.margin().map(Margin::beyond).map(Words::brief).orElse("")),
                new Cell(
                        state.alarms().stream().map(RobustnessTable::brief).collect(Collectors.joining(", ")),
                        Tone.UNMATCHED),
                Cell.of(state.confidence().map(Confidence::grade).map(Words::of).orElse("")));
    }

    private static String brief(Alarm alarm) {
        return switch (alarm) {
            case SINGLE_FACT -> "fact";
            case SINGLE_SOURCE -> "source";
        };
    }
}
