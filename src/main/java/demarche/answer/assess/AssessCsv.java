package demarche.answer.assess;

import demarche.answer.text.Csv;
import demarche.answer.text.Figures;
import demarche.world.Instrument;
import demarche.world.Option;
import demarche.reasoning.InstrumentAssessment;
import demarche.reasoning.Probability;
import demarche.reasoning.StateAssessment;
import demarche.world.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** An assessment as CSV, one row a state. */
public final class AssessCsv {
    private final AssessView view;

    private AssessCsv(AssessView view) {
        this.view = view;
    }

    /** Codes and exact figures, for other programs. */
    public static String of(AssessView view) {
        AssessCsv csv = new AssessCsv(view);
        return Csv.write(csv.header(), view.listStates().stream().map(csv::row).toList());
    }

    private List<String> header() {
        List<String> header = new ArrayList<>(List.of("state", "name", "stance"));
        for (Instrument instrument : view.instruments()) {
            header.add(instrument.code());
            if (instrument == Instrument.VOTE) {
                header.addAll(List.of("p_yes", "p_abstain", "p_no", "p_absent"));
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

    private List<String> row(StateAssessment state) {
        List<String> row = new ArrayList<>();
        row.add(state.state());
        row.add(view.explainer().name(state.state()));
        row.add(view.onMeasure(state)
                .flatMap(InstrumentAssessment::stance)
                .map(milli -> Figures.exact(milli).toPlainString())
                .orElse(""));
        for (Instrument instrument : view.instruments()) {
            row.add(AssessView.option(state, instrument).map(Coded::code).orElse(""));
            if (instrument == Instrument.VOTE) {
                Optional<Probability> probability =
                        AssessView.on(state, Instrument.VOTE).flatMap(InstrumentAssessment::probability);
                row.add(figure(probability, Probability::yes));
                row.add(figure(probability, Probability::abstain));
                row.add(figure(probability, Probability::no));
                row.add(figure(probability, Probability::absent));
                if (view.showsRecord()) {
                    row.add(view.recordedVote(state.state()).map(Option::code).orElse(""));
                    row.add(view.matches(state).map(String::valueOf).orElse(""));
                }
            }
        }
        row.add(state.frames().stream()
                .findFirst()
                .map(frame -> frame.kind().code())
                .orElse(""));
        if (view.hasAssumptions()) {
            row.add(String.join(" ", AssessView.listAssumed(state)));
        }
        return row;
    }

    private static String figure(Optional<Probability> probability, ToDoubleFunction<Probability> part) {
        return probability
                .map(p -> Figures.probability(part.applyAsDouble(p)).toPlainString())
                .orElse("");
    }
}
