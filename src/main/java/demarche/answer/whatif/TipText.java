package demarche.answer.whatif;

import demarche.answer.ask.Heading;
import demarche.answer.ask.Supposition;
import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.TextTable;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.crisis.Lever;
import demarche.crisis.LeverSetting;
import demarche.reasoning.Placement;
import demarche.search.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tipping points as text: one state with its commitments, or all states in order of change. */
public final class TipText {
    private final TipView view;
    private final int width;
    private final Paint paint;
    private final StringBuilder text = new StringBuilder();

    private TipText(TipView view, int width, Paint paint) {
        this.view = view;
        this.width = width;
        this.paint = paint;
    }

    /** The page. */
    public static String of(TipView view, int width, Paint paint) {
        TipText page = new TipText(view, width, paint);
        page.head();
        for (Way way : Way.values()) {
            if (!view.walk().dial().settings(way).isEmpty()) {
                if (view.states().size() == 1) {
                    page.one(view.states().first(), way);
                } else {
                    page.all(way);
                }
            }
        }
        if (view.states().size() == 1) {
            page.places(view.states().first());
        }
        return page.text.append(Lines.below(view.caveats(), width, paint)).toString();
    }

    private void head() {
        Lever lever = view.walk().dial().lever();
        text.append(Heading.of(
                view.start(), view.explainer(), Figures.count(view.states().size(), "state"), width, paint));
        line("lever: " + view.walk().dial().id() + ", " + lever.title() + ", " + lever.range() + ", baseline "
                + lever.baseline() + "; instrument: " + Words.of(view.instrument()));
        text.append('\n');
    }

    private void all(Way way) {
        List<TipView.Mover> movers = view.movers(way);
        text.append(paint.apply(Tone.STRONG, title(way))).append('\n');
        if (movers.isEmpty()) {
            text.append("No state changes position in this range.\n\n");
            return;
        }
        text.append(TextTable.render(
                List.of(
                        Column.figures("value"),
                        Column.whole("code"),
                        Column.shortened("state", 14),
                        Column.whole("from → to"),
                        Column.whole("stance"),
                        Column.wrapped("in words")),
                movers.stream().map(this::row).toList(),
                width,
                paint));
        line(movers.size() + " of " + Figures.count(view.states().size(), "state")
                + " change position; the others do not within the range.");
        text.append('\n');
    }

    private List<Cell> row(TipView.Mover mover) {
        return List.of(
                new Cell(String.valueOf(mover.value()), Tone.STRONG),
                Cell.of(mover.state()),
                Cell.of(view.explainer().name(mover.state())),
                Cell.of(option(mover.before()) + " → " + option(mover.after())),
                Cell.of(stance(mover.before()) + " → " + stance(mover.after())),
                Cell.of(view.walk().dial().lever().findRung(mover.value()).orElse("")));
    }

    private void one(String state, Way way) {
        String name = view.explainer().name(state);
        Placement before = view.walk().baseline().of(state, view.instrument());
        line(paint.apply(Tone.STRONG, title(way)) + ": "
                + view.walk()
                        .tip(state, view.instrument(), way)
                        .map(point -> name + " changes from " + option(before) + " to " + option(point.placement())
                                + " at " + point.setting().written() + inWords(point.setting()) + ", stance "
                                + stance(before) + " → " + stance(point.placement()))
                        .orElseGet(() -> name + " remains at " + option(before) + " over the whole range"));
        if (view.walk().tip(state, view.instrument(), way).isEmpty()) {
            Supposition end = view.ends().get(way);
            List<Supposition.Hold> holds = end == null ? List.of() : end.holds(state, view.instrument());
            holds.forEach(hold -> item("held"
                    + hold.cost()
                            .map(cost -> " (cost " + Figures.distance(cost) + ")")
                            .orElse("") + ": " + String.join("; ", hold.because())));
            if (holds.isEmpty()) {
                item("no commitment holds it; the net change of the stance is too small");
            }
        }
        text.append('\n');
    }

    /** Intervals of values with the same position. */
    private void places(String state) {
        List<String> runs = new ArrayList<>();
        List<LeverSetting> settings = view.walk().dial().settings();
        int start = 0;
        for (int i = 1; i <= settings.size(); i++) {
            if (i == settings.size() || !same(state, settings.get(start), settings.get(i))) {
                LeverSetting first = settings.get(start);
                LeverSetting last = settings.get(i - 1);
                runs.add((first.value() == last.value() ? "" : first.value() + " to ") + last.value() + " "
                        + option(at(state, first)) + " (" + stance(at(state, first))
                        + (first.value() == last.value() ? "" : " to " + stance(at(state, last))) + ")");
                start = i;
            }
        }
        line("Positions by value: " + runs.stream().collect(Collectors.joining("; ")));
        text.append('\n');
    }

    private boolean same(String state, LeverSetting one, LeverSetting other) {
        return at(state, one).option().equals(at(state, other).option());
    }

    private Placement at(String state, LeverSetting setting) {
        return view.walk().at(setting.value(), state, view.instrument());
    }

    private String title(Way way) {
        int end = way == Way.RISING
                ? view.walk().dial().lever().to()
                : view.walk().dial().lever().from();
        return (way == Way.RISING ? "Rising to " : "Falling to ") + end;
    }

    private String inWords(LeverSetting setting) {
        return view.walk()
                .dial()
                .lever()
                .findRung(setting.value())
                .map(rung -> " (" + rung + ")")
                .orElse("");
    }

    private static String option(Placement placement) {
        return placement.option().map(Words::brief).orElse("no say");
    }

    private static String stance(Placement placement) {
        return placement.stance().map(Figures::signedShort).orElse("–");
    }

    private void line(String sentence) {
        text.append(Lines.hanging(sentence, width, 2)).append('\n');
    }

    private void item(String sentence) {
        text.append("  ").append(Lines.hanging(sentence, width - 2, 4)).append('\n');
    }
}
