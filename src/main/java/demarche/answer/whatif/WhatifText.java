package demarche.answer.whatif;

import demarche.answer.ask.Heading;
import demarche.answer.ask.NextAsk;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.CommandOption;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.TextTable;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.explain.Difference;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.memory.Direction;
import demarche.reasoning.memory.Outlook;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One scenario beside the baseline as text: states that reassess, are under strain, or hold, with reasons. */
public final class WhatifText {
    private static final int NEAREST = 10;
    private static final int NAME = 24;
    private static final String ARROW = " → ";

    private final WhatifView view;
    private final Supposition column;
    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private WhatifText(WhatifView view, int width, Paint paint) {
        this.view = view;
        this.column = view.columns().get(0);
        this.width = width;
        this.paint = paint;
    }

    /** Full text for one scenario, or a table for several. */
    public static String of(WhatifView view, int width, Paint paint) {
        return view.columns().size() == 1
                ? new WhatifText(view, width, paint).render()
                : BesideTable.of(view, width, paint);
    }

    private String render() {
        text.append(Heading.of(
                column.assessment(),
                view.explainer(),
                Figures.count(view.states().size(), "state"),
                width,
                paint));
        column.dials().forEach(line -> text.append("  ")
                .append(Lines.hanging(line, width - 2, 4))
                .append('\n'));
        WhatifSummary summary = WhatifSummary.of(view, column);
        summary(summary);
        rules(summary);
        reassesses();
        answers();
        underStrain();
        exposed();
        insulated();
        chains();
        closing();
        return text.toString();
    }

    private void section(String title) {
        text.append('\n').append(paint.apply(Tone.STRONG, title)).append('\n');
    }

    private void summary(WhatifSummary summary) {
        section("Summary");
        if (summary.summary().isEmpty()) {
            text.append("No position is pushed.\n");
            return;
        }
        text.append(TextTable.render(
                List.of(
                        Column.whole("instrument"),
                        Column.figures("reassess against"),
                        Column.figures("reassess towards"),
                        Column.figures("under strain"),
                        Column.figures("pushed, hold")),
                summary.summary().stream()
                        .map(tally -> List.of(
                                Cell.of(Words.of(tally.instrument())),
                                new Cell(count(tally.against()), tally.against().isEmpty() ? Tone.FAINT : Tone.AGAINST),
                                new Cell(count(tally.towards()), tally.towards().isEmpty() ? Tone.FAINT : Tone.TOWARDS),
                                Cell.of(count(tally.underStrain())),
                                Cell.of(String.valueOf(tally.exposed()))))
                        .toList(),
                width,
                paint));
        summary.summary().forEach(tally -> {
            if (!tally.elsewhere().isEmpty()) {
                line(Words.of(tally.instrument()) + ", outside the scale of stances: "
                        + String.join(", ", tally.elsewhere()) + " reassess");
            }
        });
    }

    private static String count(List<String> states) {
        return String.valueOf(states.size());
    }

    private void rules(WhatifSummary summary) {
        if (summary.rules().isEmpty()) {
            return;
        }
        section("Rules that start, stop or change weight");
        text.append(TextTable.render(
                List.of(
                        Column.whole("rule"),
                        Column.figures("starts"),
                        Column.figures("stops"),
                        Column.figures("change"),
                        Column.wrapped("rule in words")),
                summary.rules().stream()
                        .map(tally -> List.of(
                                Cell.of(tally.rule()),
                                Cell.of(nonzero(tally.starts())),
                                Cell.of(nonzero(tally.stops())),
                                Cell.of(nonzero(tally.weighs())),
                                Cell.of(column.book().getRule(tally.rule()).title())))
                        .toList(),
                width,
                paint));
        line("Counts are positions: states × instruments.");
    }

    private static String nonzero(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    /** Causal chains of the selected states, or of all that reassess or are under strain. */
    private void chains() {
        if (!view.asked() && !view.detailed()) {
            return;
        }
        List<Difference> told = view.differences(column).stream()
                .filter(Difference::isTouched)
                .filter(difference -> view.asked() || difference.outlook() != Outlook.HOLDS)
                .filter(difference -> !view.insulated(column).contains(difference.state()))
                .toList();
        if (told.isEmpty()) {
            return;
        }
        section("Causal chains");
        told.forEach(difference -> text.append(ChainText.of(difference, column, width, paint)));
    }

    private void reassesses() {
        List<Difference> moved = view.differences(column, Outlook.REASSESSES);
        section(moved.isEmpty() ? "No state reassesses" : "States that reassess");
        if (moved.isEmpty()) {
            return;
        }
        table(
                moved,
                Column.whole("from → to"),
                difference -> Words.of(difference.from()) + ARROW + Words.of(difference.to()),
                Column.whole("direction"),
                WhatifText::direction);
    }

    /** One row per difference: state, instrument, position, stances, and a last column. */
    private void table(
            List<Difference> rows,
            Column position,
            Function<Difference, String> positions,
            Column last,
            Function<Difference, Cell> lasts) {
        text.append(TextTable.render(
                List.of(
                        Column.whole("code"),
                        Column.shortened("state", 14),
                        Column.whole("instrument"),
                        position,
                        Column.whole("stance"),
                        last),
                rows.stream()
                        .map(difference -> List.of(
                                new Cell(difference.state(), Tone.STRONG),
                                Cell.of(Lines.shorten(name(difference.state()), NAME)),
                                Cell.of(Words.of(difference.instrument())),
                                new Cell(positions.apply(difference), Tone.of(difference.to())),
                                Cell.of(stances(difference)),
                                lasts.apply(difference)))
                        .toList(),
                width,
                paint));
    }

    /** A table of positions that hold. */
    private void staying(List<Difference> rows, String title, Function<Difference, String> says) {
        table(
                rows,
                Column.whole("position"),
                difference -> Words.of(difference.to()),
                Column.wrapped(title),
                difference -> Cell.of(says.apply(difference)));
    }

    private void answers() {
        List<Supposition.Answer> answers = view.answers(column);
        if (!answers.isEmpty()) {
            section("Answers of the parties to the initiative");
            answers.forEach(answer -> line(answer.state() + " " + name(answer.state()) + " " + answer.option() + ": "
                    + String.join("; ", answer.because())));
        }
    }

    private void underStrain() {
        List<Difference> held = view.differences(column, Outlook.UNDER_STRAIN);
        if (held.isEmpty()) {
            return;
        }
        section("States under strain");
        staying(held, "held by", this::rules);
        if (!view.asked()) {
            titles(held);
        }
    }

    /** The distinct rules that hold a state. */
    private String rules(Difference difference) {
        return column.holds(difference.state(), difference.instrument()).stream()
                .map(Supposition.Hold::rule)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void titles(List<Difference> held) {
        Map<String, Supposition.Hold> byRule = new TreeMap<>();
        for (Difference difference : held) {
            column.holds(difference.state(), difference.instrument())
                    .forEach(hold -> byRule.putIfAbsent(hold.rule(), hold));
        }
        byRule.values()
                .forEach(hold -> line("  " + hold.rule() + ": "
                        + column.book().getRule(hold.rule()).title()
                        + hold.cost()
                                .map(milli -> " (cost " + Figures.distance(milli) + ")")
                                .orElse("")));
    }

    private void exposed() {
        List<Difference> exposed = new ArrayList<>(view.exposed(column));
        if (exposed.isEmpty()) {
            return;
        }
        section("States that are exposed but hold");
        if (!view.asked()) {
            exposed.sort(Comparator.comparingInt((Difference difference) -> NextAsk.of(column.assessment(), difference)
                    .map(NextAsk::milli)
                    .orElse(Integer.MAX_VALUE)));
        }
        List<Difference> shown = view.asked() || exposed.size() <= NEAREST + 2 ? exposed : exposed.subList(0, NEAREST);
        staying(shown, "reason", this::whyNot);
        if (shown.size() < exposed.size()) {
            line("Listed are those nearest to another position. " + (exposed.size() - shown.size()) + " more"
                    + " positions were pushed and hold ("
                    + CommandOption.of("states") + " or " + CommandOption.of("format") + " csv lists them).");
        }
    }

    private String whyNot(Difference difference) {
        Optional<Option> leaning = column.assessment()
                .getState(difference.state())
                .on(difference.instrument())
                .flatMap(InstrumentAssessment::leaning);
        if (leaning.isPresent() && leaning.get() != difference.to()) {
            return "the stance gives " + Words.of(leaning.get()) + ", but another condition decides";
        }
        if (difference.direction().isEmpty()) {
            return "pushes changed, but their sum did not";
        }
        return NextAsk.of(column.assessment(), difference)
                .map(next -> Figures.distance(next.milli()) + " short of " + Words.of(next.option()))
                .orElse("pushed further in the direction of its position");
    }

    private void insulated() {
        List<String> insulated = view.insulated(column);
        if (insulated.isEmpty()) {
            return;
        }
        section("Insulated states (they do not weigh the scenario)");
        for (String state : insulated) {
            line(state + " " + name(state) + ": " + String.join("; ", column.insulatedBy(state)));
        }
    }

    private void closing() {
        text.append('\n');
        line(WhatifSummary.Counts.of(view, column).inWords());
        if (!view.asked() && !view.detailed()) {
            line("Causal chains: " + CommandOption.of("states") + " CODE for selected states, "
                    + CommandOption.of("detail") + " for all that reassess or are under strain.");
        }
        text.append(view.caveats(width, paint));
    }

    private void line(String said) {
        text.append(Lines.hanging(said, width, 2)).append('\n');
    }

    private String name(String state) {
        return view.explainer().name(state);
    }

    private static String stances(Difference difference) {
        return difference
                .before()
                .flatMap(before -> difference
                        .after()
                        .map(after -> Figures.signedShort(before) + ARROW + Figures.signedShort(after)))
                .orElse("");
    }

    private static Cell direction(Difference difference) {
        return difference
                .direction()
                .map(way -> way == Direction.AGAINST
                        ? new Cell("against", Tone.AGAINST)
                        : new Cell("towards", Tone.TOWARDS))
                .orElse(Cell.of(""));
    }
}
