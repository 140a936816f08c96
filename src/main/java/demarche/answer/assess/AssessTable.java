package demarche.answer.assess;

import demarche.answer.ask.Heading;
import demarche.answer.text.Cell;
import demarche.answer.text.Column;
import demarche.answer.text.Figures;
import demarche.answer.text.Lines;
import demarche.answer.text.Paint;
import demarche.answer.text.TextTable;
import demarche.answer.text.Tone;
import demarche.answer.text.Words;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.StateAssessment;
import demarche.world.Instrument;
import demarche.world.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An assessment as a text table. */
public final class AssessTable {
    private static final String NO_SAY = "–";
    private static final String UNMATCHED = " ≠";

    /** The width from which names of states have more room. */
    private static final int ROOMY = 90;

    private final AssessView view;
    private final Arrangement arrangement;
    private final int width;
    private final Paint paint;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<StateAssessment, Cell>> cells = new ArrayList<>();

    private AssessTable(AssessView view, Arrangement arrangement, int width, Paint paint) {
        this.view = view;
        this.arrangement = arrangement;
        this.width = width;
        this.paint = paint;
    }

    /** Heading, totals, one row per state, and caveats. */
    public static String of(AssessView view, Arrangement arrangement, int width, Paint paint) {
        return new AssessTable(view, arrangement, width, paint).render();
    }

    private String render() {
        List<StateGroups.Group> groups = new StateGroups(view, arrangement, stanceOn()).list();
        boolean byVote = isByVote();
        column(Column.whole("code"), state -> new Cell(state.state(), Tone.STRONG));
        column(
                Column.shortened("state", width < ROOMY ? 12 : 14),
                state -> Cell.of(view.explainer().name(state.state())));
        column(Column.figures("stance"), this::stance);
        instrument(Instrument.VOTE, byVote ? "prob." : "vote", byVote ? this::probability : this::vote);
        if (view.showsRecord()) {
            column(Column.whole("record"), this::recorded);
        }
        instrument(Instrument.RECOGNITION, "recogn.", state -> option(state, Instrument.RECOGNITION));
        instrument(Instrument.SANCTIONS, "sanct.", state -> option(state, Instrument.SANCTIONS));
        instrument(Instrument.SUPPORT, "support", state -> option(state, Instrument.SUPPORT));
        instrument(Instrument.MEDIATION, "mediat.", state -> option(state, Instrument.MEDIATION));
        column(Column.shortened("leading frame", 15), AssessTable::frame);
        List<StateAssessment> states =
                groups.stream().flatMap(group -> group.states().stream()).toList();
        boolean framed = TextTable.fits(columns, rows(states), width);
        if (!framed) {
            columns.remove(columns.size() - 1);
            cells.remove(cells.size() - 1);
        }
        return Heading.of(view.assessment(), view.explainer(), scope(states), width, paint)
                + AssessSummary.of(view, width)
                + "\n"
                + table(groups, TextTable.lines(columns, rows(states), width, paint))
                + "\n"
                + footer(states, framed);
    }

    private boolean isByVote() {
        return !arrangement.byRegion()
                && arrangement.instrument(view).filter(Instrument.VOTE::equals).isPresent();
    }

    private String scope(List<StateAssessment> states) {
        String all = Figures.count(view.listCounted().size(), "state");
        return view.onlyDiffering() ? all + "; listed: " + states.size() + " whose vote differs from the record" : all;
    }

    private List<List<Cell>> rows(List<StateAssessment> states) {
        return states.stream()
                .map(state -> cells.stream().map(cell -> cell.apply(state)).toList())
                .toList();
    }

    /** The groups, each with a title and column titles. */
    private String table(List<StateGroups.Group> groups, List<String> lines) {
        StringBuilder text = new StringBuilder();
        int row = 1;
        for (StateGroups.Group group : groups) {
            text.append(row == 1 ? "" : "\n");
            if (!group.title().isEmpty()) {
                Lines.wrap(group.title(), width).forEach(line -> text.append(paint.apply(Tone.STRONG, line))
                        .append('\n'));
            }
            text.append(lines.get(0)).append('\n');
            for (int end = row + group.states().size(); row < end; row++) {
                text.append(lines.get(row)).append('\n');
            }
        }
        return groups.isEmpty() || row == 1 ? "No state to list.\n" : text.toString();
    }

    private void column(Column column, Function<StateAssessment, Cell> cell) {
        columns.add(column);
        cells.add(cell);
    }

    private void instrument(Instrument instrument, String title, Function<StateAssessment, Cell> cell) {
        if (view.shows(instrument)) {
            column(Column.whole(title), cell);
        }
    }

    /** The instrument of the stance column: that of the measure, unless another one is shown alone. */
    private Instrument stanceOn() {
        Instrument put = view.measure().instrument();
        List<Instrument> shown = view.instruments().stream()
                .filter(instrument -> !instrument.ladder().isEmpty())
                .toList();
        return view.shows(put) || shown.size() != 1 ? put : shown.get(0);
    }

    private Cell stance(StateAssessment state) {
        return state.stance(stanceOn())
                .map(milli -> new Cell(Figures.signedShort(milli), Tone.of(milli)))
                .orElse(Cell.of(NO_SAY));
    }

    private Cell vote(StateAssessment state) {
        return state.option(Instrument.VOTE)
                .map(option -> new Cell(
                        Words.of(option)
                                + percent(state, option).map(p -> " " + p).orElse("")
                                + assumed(state, Instrument.VOTE),
                        Tone.of(option)))
                .orElse(new Cell(NO_SAY, Tone.FAINT));
    }

    private Cell probability(StateAssessment state) {
        return state.option(Instrument.VOTE)
                .map(option -> new Cell(
                        percent(state, option).orElse(NO_SAY) + assumed(state, Instrument.VOTE), Tone.of(option)))
                .orElse(new Cell(NO_SAY, Tone.FAINT));
    }

    private static String assumed(StateAssessment state, Instrument instrument) {
        return state.isAssumed(instrument) ? " (assumed)" : "";
    }

    private static Optional<String> percent(StateAssessment state, Option option) {
        return state.on(Instrument.VOTE)
                .flatMap(InstrumentAssessment::probability)
                .map(probability -> Figures.percent(probability.of(option)));
    }

    private Cell recorded(StateAssessment state) {
        Optional<Option> recorded = view.recordedVote(state.state());
        if (recorded.isEmpty()) {
            return new Cell(NO_SAY, Tone.FAINT);
        }
        boolean unmatched = view.matches(state).filter(match -> !match).isPresent();
        return new Cell(
                Words.of(recorded.get()) + (unmatched ? UNMATCHED : ""), unmatched ? Tone.UNMATCHED : Tone.PLAIN);
    }

    private static Cell option(StateAssessment state, Instrument instrument) {
        return state.option(instrument)
                .map(option -> new Cell(Words.brief(option) + assumed(state, instrument), Tone.of(option)))
                .orElse(new Cell(NO_SAY, Tone.FAINT));
    }

    private static Cell frame(StateAssessment state) {
        return state.frames().stream()
                .findFirst()
                .map(frame -> Cell.of(Words.of(frame.kind())))
                .orElse(Cell.of(""));
    }

    private String footer(List<StateAssessment> states, boolean framed) {
        List<String> lines = new ArrayList<>();
        lines.add(legend(states, framed));
        lines.addAll(view.caveats());
        return Lines.below(lines, width, paint);
    }

    /** The legend of the table. */
    private String legend(List<StateAssessment> states, boolean framed) {
        List<String> parts = new ArrayList<>();
        Instrument on = stanceOn();
        parts.add("Stance on " + (on == Instrument.VOTE ? "the vote" : Words.of(on))
                + " in log-odds: + against the acting state, \u2212 towards it");
        if (view.instruments().stream()
                .anyMatch(instrument -> instrument != on && !instrument.ladder().isEmpty())) {
            parts.add("Other instruments have additional pushes");
        }
        if (view.shows(Instrument.VOTE)) {
            parts.add(
                    isByVote()
                            ? "Prob.: probability of the inferred vote, rounded to 5 points"
                            : "Votes: with probability, rounded to 5 points");
        }
        if (view.showsRecord()
                && states.stream()
                        .anyMatch(state ->
                                view.matches(state).filter(match -> !match).isPresent())) {
            parts.add("≠: differs from the record");
        }
        if (view.shows(Instrument.SUPPORT)) {
            parts.add("Support: military or other to the affected party, or to the acting state");
        }
        if (!framed) {
            parts.add("Leading frames are omitted for lack of space");
        }
        List<String> unsettled = states.stream()
                .filter(state -> state.instruments().values().stream()
                        .anyMatch(inferred -> view.shows(inferred.instrument()) && inferred.unsettled()))
                .map(StateAssessment::state)
                .toList();
        if (!unsettled.isEmpty()) {
            parts.add("Not settled (the last two rounds of second-order effects differ): "
                    + String.join(", ", unsettled));
        }
        return String.join(". ", parts) + ".";
    }
}
