package demarche.answer.assess;

import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Probability;
import demarche.reasoning.StateAssessment;
import demarche.world.Coded;
import demarche.world.Instrument;
import demarche.world.Option;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An assessment as flat rows, one per state, for CSV and for GeoJSON properties. */
public final class AssessCsv {
    /** The ways to vote, in the order of their columns. */
    private static final List<Option> WAYS = List.of(Option.YES, Option.ABSTAIN, Option.NO, Option.ABSENT);

    private AssessCsv() {}

    /** The rows as CSV, with codes and exact figures. */
    public static String of(AssessView view) {
        List<String> header = header(view);
        return Csv.write(
                header,
                view.listStates().stream()
                        .map(state -> row(state, view))
                        .map(row -> header.stream()
                                .map(column -> text(row.get(column)))
                                .toList())
                        .toList());
    }

    private static List<String> header(AssessView view) {
        List<String> header = new ArrayList<>(List.of("state", "name", "stance"));
        for (Instrument instrument : view.instruments()) {
            header.add(instrument.code());
            if (instrument == Instrument.VOTE) {
                WAYS.forEach(way -> header.add("p_" + way.code()));
                if (view.showsRecord()) {
                    header.addAll(List.of("recorded", "matches"));
                }
            }
        }
        header.add("frame");
        if (view.hasAssumptions()) {
            header.add("assumed");
        }
        return header;
    }

    private static String text(@Nullable Object value) {
        return value instanceof BigDecimal figure ? figure.toPlainString() : Objects.toString(value, "");
    }

    /** The values of a state by column. The probability of the inferred vote is not part of the CSV. */
    static Map<String, Object> row(StateAssessment state, AssessView view) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("state", state.state());
        row.put("name", view.explainer().officialName(state.state()));
        state.stance(view.measure().instrument()).ifPresent(milli -> row.put("stance", Figures.exact(milli)));
        for (Instrument instrument : view.instruments()) {
            state.option(instrument).ifPresent(option -> row.put(instrument.code(), option.code()));
            if (instrument == Instrument.VOTE) {
                state.on(instrument)
                        .flatMap(InstrumentAssessment::probability)
                        .ifPresent(probability -> probabilities(state, probability, row));
                view.recordedVote(state.state()).map(Option::code).ifPresent(vote -> row.put("recorded", vote));
                view.matches(state).ifPresent(matches -> row.put("matches", matches));
            }
        }
        state.frames().stream()
                .findFirst()
                .ifPresent(frame -> row.put("frame", frame.kind().code()));
        if (!state.assumed().isEmpty()) {
            row.put(
                    "assumed",
                    String.join(" ", state.assumed().stream().map(Coded::code).toList()));
        }
        return row;
    }

    private static void probabilities(StateAssessment state, Probability probability, Map<String, Object> row) {
        state.option(Instrument.VOTE)
                .ifPresent(option -> row.put("probability", Figures.probability(probability.of(option))));
        WAYS.forEach(way -> row.put("p_" + way.code(), Figures.probability(probability.of(way))));
    }
}
