package demarche.report;

import demarche.crisis.Instrument;
import demarche.crisis.Option;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Probability;
import demarche.reasoning.StateAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An assessment as a table for people. */
public final class AssessTable {
    private static final String NO_SAY = "–";
    private static final String UNMATCHED = " ≠";

    private final AssessView view;
    private final int width;
    private final Paint paint;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<StateAssessment, Cell>> cells = new ArrayList<>();

    private AssessTable(AssessView view, int width, Paint paint) {
        this.view = view;
        this.width = width;
        this.paint = paint;
    }

    /** Heading, one row a state, and what must be said with it. */
    public static String of(AssessView view, int width, Paint paint) {
        return new AssessTable(view, width, paint).render();
    }

    private String render() {
        column(Column.whole("code"), state -> new Cell(state.state(), Tone.STRONG));
        column(Column.shortened("state", 14), state -> Cell.of(view.explainer().name(state.state())));
        column(Column.figures("stance"), this::stance);
        instrument(Instrument.VOTE, "vote", this::vote);
        if (view.showsRecord()) {
            column(Column.whole("record"), this::recorded);
        }
        instrument(Instrument.RECOGNITION, "recogn.", state -> option(state, Instrument.RECOGNITION));
        instrument(Instrument.SANCTIONS, "sanct.", state -> option(state, Instrument.SANCTIONS));
        instrument(Instrument.SUPPORT, "support", state -> option(state, Instrument.SUPPORT));
        instrument(Instrument.MEDIATION, "mediat.", state -> option(state, Instrument.MEDIATION));
        column(Column.shortened("leading frame", 15), AssessTable::frame);
        List<StateAssessment> states = view.listStates();
        List<List<Cell>> rows = states.stream()
                .map(state -> cells.stream().map(cell -> cell.apply(state)).toList())
                .toList();
        return Heading.of(view.assessment(), view.explainer(), Figures.count(states.size(), "state"), width, paint)
                + observed()
                + "\n"
                + TextTable.render(columns, rows, width, paint)
                + "\n"
                + footer(states);
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

    /** The instrument whose stance is shown: the measure's, unless another is shown alone. */
    private Instrument stanceOn() {
        Instrument put = view.measure().instrument();
        List<Instrument> shown = view.instruments().stream()
                .filter(instrument -> !instrument.ladder().isEmpty())
                .toList();
        return view.shows(put) || shown.size() != 1 ? put : shown.get(0);
    }

    private Cell stance(StateAssessment state) {
        return AssessView.on(state, stanceOn())
                .flatMap(InstrumentAssessment::stance)
                .map(milli -> new Cell(Figures.signedShort(milli), Tone.of(milli)))
                .orElse(Cell.of(NO_SAY));
    }

    private Cell vote(StateAssessment state) {
        Optional<InstrumentAssessment> vote = AssessView.on(state, Instrument.VOTE);
        Optional<Option> option = vote.flatMap(InstrumentAssessment::option);
        return option.map(o -> new Cell(
                        Words.of(o)
                                + vote.flatMap(InstrumentAssessment::probability)
                                        .map(p -> " " + Figures.percent(of(p, o)))
                                        .orElse(""),
                        Tone.of(o)))
                .orElse(new Cell(NO_SAY, Tone.FAINT));
    }

    static double of(Probability probability, Option option) {
        return switch (option) {
            case YES -> probability.yes();
            case ABSTAIN -> probability.abstain();
            case NO -> probability.no();
            case ABSENT -> probability.absent();
            default -> throw new IllegalArgumentException(option.code() + " is no way to vote");
        };
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
        return AssessView.option(state, instrument)
                .map(option -> new Cell(Words.brief(option), Tone.of(option)))
                .orElse(new Cell(NO_SAY, Tone.FAINT));
    }

    private static Cell frame(StateAssessment state) {
        return state.frames().stream()
                .findFirst()
                .map(frame -> Cell.of(Words.of(frame.kind())))
                .orElse(Cell.of(""));
    }

    private String observed() {
        if (!view.showsRecord()) {
            return "";
        }
        Map<Option, Long> counts = view.listStates().stream()
                .flatMap(state -> view.recordedVote(state.state()).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return Lines.hanging("observed among them: " + counts(counts), width, 2) + "\n";
    }

    private static String counts(Map<Option, Long> counts) {
        return Stream.of(Option.YES, Option.NO, Option.ABSTAIN, Option.ABSENT)
                .map(option -> counts.getOrDefault(option, 0L) + " " + Words.of(option))
                .collect(Collectors.joining(", "));
    }

    private String footer(List<StateAssessment> states) {
        List<String> lines = new ArrayList<>();
        if (view.shows(Instrument.VOTE)) {
            lines.add("Inferred: "
                    + counts(states.stream()
                            .flatMap(state -> AssessView.option(state, Instrument.VOTE).stream())
                            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                    + "." + matches(states));
        }
        lines.add(legend(states));
        lines.addAll(view.caveats());
        return lines.stream()
                .map(line -> paint.apply(Tone.FAINT, String.join("\n", Lines.wrap(line, width))) + "\n")
                .collect(Collectors.joining());
    }

    private String matches(List<StateAssessment> states) {
        List<Boolean> compared = states.stream()
                .filter(state -> !view.isParty(state.state()))
                .flatMap(state -> view.matches(state).stream())
                .toList();
        if (compared.isEmpty()) {
            return "";
        }
        long matching = compared.stream().filter(match -> match).count();
        return " " + matching + " of " + Figures.count(compared.size(), "state")
                + (matching == 1 ? " matches" : " match") + " the record, the two parties excluded.";
    }

    /** Spells out what the table abbreviates. */
    private String legend(List<StateAssessment> states) {
        List<String> parts = new ArrayList<>();
        Instrument on = stanceOn();
        parts.add("Stance on " + Words.of(on) + " in log-odds, + against the acting state, \u2212 towards it");
        if (view.instruments().stream()
                .anyMatch(instrument -> instrument != on && !instrument.ladder().isEmpty())) {
            parts.add("other instruments add pushes of their own");
        }
        if (view.shows(Instrument.VOTE)) {
            parts.add("votes with their probability to 5 points");
        }
        if (view.showsRecord()
                && states.stream()
                        .anyMatch(state ->
                                view.matches(state).filter(match -> !match).isPresent())) {
            parts.add("≠ does not match the record");
        }
        if (view.shows(Instrument.SUPPORT)) {
            parts.add("support: military or other to the affected party, or to the acting state");
        }
        List<String> unsettled = states.stream()
                .filter(state -> state.instruments().values().stream()
                        .anyMatch(inferred -> view.shows(inferred.instrument()) && inferred.unsettled()))
                .map(StateAssessment::state)
                .toList();
        if (!unsettled.isEmpty()) {
            parts.add("unsettled, since the last two rounds of second-order effects differ: "
                    + String.join(", ", unsettled));
        }
        return String.join("; ", parts) + ".";
    }
}
