package demarche.answer.robustness;

import demarche.answer.ask.Desk;
import demarche.answer.ask.Inquiry;
import demarche.answer.ask.Loaded;
import demarche.answer.ask.RefusedException;
import demarche.answer.ask.Selection;
import demarche.answer.ask.StateNames;
import demarche.explain.Explainer;
import demarche.reasoning.Assessment;
import demarche.reasoning.Question;
import demarche.robustness.ReliabilityTable;
import demarche.robustness.Robustness;
import demarche.robustness.RobustnessStudy;
import demarche.robustness.Role;
import demarche.robustness.StateRobustness;
import demarche.world.Instrument;
import java.util.List;
import java.util.Optional;

/**
 * The question: robustness of positions.
 *
 * @param inquiry without a scenario
 * @param state code or name; default: the table of all states
 * @param instrument default: that of the measure
 * @param states rows of the table: codes or names; empty for all
 */
public record RobustnessInquiry(
        Inquiry inquiry, Optional<String> state, Optional<Instrument> instrument, List<String> states) {

    public RobustnessInquiry {
        states = List.copyOf(states);
    }

    /**
     * The answer.
     *
     * @param table reliability table, if known
     * @throws RefusedException if the state has no position to test
     */
    public RobustnessView answer(Desk desk, Optional<ReliabilityTable> table) {
        Loaded loaded = desk.loaded();
        Question question = desk.question(inquiry);
        Instrument on = instrument.orElse(question.measure().instrument());
        try (RobustnessStudy study =
                new RobustnessStudy(loaded.engine(), loaded.library().world(), question)) {
            Assessment baseline = study.baseline();
            baseline.getState(baseline.states().firstKey()).asked(on);
            return view(study, on, loaded, table);
        }
    }

    private RobustnessView view(RobustnessStudy study, Instrument on, Loaded loaded, Optional<ReliabilityTable> table) {
        Assessment baseline = study.baseline();
        Explainer explainer = loaded.explainer().on(baseline.asOf());
        Optional<StateRobustness> whole = state.map(typed -> {
            String code = StateNames.code(typed, loaded.library().world(), baseline);
            refuse(study.role(code, on), explainer.name(code), baseline);
            return study.of(code, on, inquiry.track(), table);
        });
        List<Robustness> all = whole.map(of -> List.of(of.robustness()))
                .orElseGet(() -> study.of(new Selection(states, List.of()).shownStates(baseline, loaded), on));
        return new RobustnessView(
                baseline,
                explainer,
                on,
                inquiry.track(),
                all,
                whole,
                table,
                loaded.weights(),
                Inquiry.caveats(baseline.question().crisis(), List.of(), loaded));
    }

    private static void refuse(Role role, String name, Assessment baseline) {
        String measure = baseline.question().measure().id();
        switch (role) {
            case ASKED -> {}
            case ACTING_STATE ->
                throw new RefusedException(name + " is the acting state and has no position to test", "");
            case AFFECTED_PARTY ->
                throw new RefusedException(name + " is the affected party and has no position to test", "");
            case NO_SAY ->
                throw new RefusedException(name + " has no say on " + measure + " and no position to test", "");
        }
    }
}
